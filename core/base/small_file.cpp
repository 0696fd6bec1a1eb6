// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/small_file.h"

#include "core/base/file_descriptor.h"
#include "core/base/system_error.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <string_view>
#include <sys/stat.h>

namespace trailscope {

namespace {

std::string_view kindOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFDIR:
        return "it is a folder";
    case S_IFIFO:
        return "it is a pipe";
    case S_IFSOCK:
        return "it is a socket";
    default:
        return "it is a device";
    }
}

//! Nothing when the file is one that can be read.
std::optional<Error> whyNotReadable(int descriptor, const std::filesystem::path& file)
{
    struct stat facts {};
    if (descriptor < 0 || ::fstat(descriptor, &facts) != 0) {
        return readFailure(file, errno);
    }
    if (!S_ISREG(facts.st_mode)) {
        return Error{ErrorCode::NotRegularFile, file.string(), std::string(kindOf(facts.st_mode))};
    }
    return std::nullopt;
}

std::string limitText(std::size_t bytes)
{
    constexpr std::size_t mebibyte = std::size_t{1} << 20U;
    const auto size =
        bytes >= mebibyte ? std::to_string(bytes / mebibyte) + " MiB" : std::to_string(bytes) + " bytes";
    return "a file of this kind has at most " + size;
}

//! Reads to the end, whatever size the system names: files of /proc have none, and others grow.
Result<std::string> readUpTo(std::size_t largestBytes, int descriptor, const std::filesystem::path& file)
{
    constexpr std::size_t pieceBytes = std::size_t{64} << 10U;
    std::string text;
    for (;;) {
        const auto size = text.size();
        text.resize(size + pieceBytes);
        const auto got = ::read(descriptor, text.data() + size, pieceBytes);
        if (got < 0 && errno != EINTR) {
            return readFailure(file, errno);
        }
        text.resize(size + (got > 0 ? static_cast<std::size_t>(got) : 0));
        if (text.size() > largestBytes) {
            return Error{ErrorCode::TooLarge, file.string(), limitText(largestBytes)};
        }
        if (got == 0) {
            return text;
        }
    }
}

bool beginsAsUtf16(std::string_view text)
{
    return text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF");
}

std::optional<Error> whyNotUtf8(std::string_view text, const std::filesystem::path& file)
{
    if (beginsAsUtf16(text)) {
        return Error{ErrorCode::NotText, file.string(), "it is UTF-16: save it as UTF-8"};
    }
    if (const auto bad = findBrokenUtf8(text)) {
        const auto line =
            1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*bad), '\n');
        return Error{ErrorCode::NotText, file.string(),
                     "line " + std::to_string(line) + ", byte " + std::to_string(*bad)
                         + " is not UTF-8: save it as UTF-8"};
    }
    return std::nullopt;
}

} // namespace

Result<std::string> readSmallFile(const std::filesystem::path& file, const SmallFileRules& rules)
{
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    // O_NONBLOCK: opening a pipe without a writer would wait for ever.
    const FileDescriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (auto error = whyNotReadable(opened.number(), file)) {
        return std::move(*error);
    }
    auto text = readUpTo(rules.largestBytes, opened.number(), file);
    if (!text.ok()) {
        return text;
    }
    if (text.value().starts_with(byteOrderMark)) {
        text.value().erase(0, byteOrderMark.size());
    }
    if (rules.encoding == TextEncoding::Utf8) {
        if (auto error = whyNotUtf8(text.value(), file)) {
            return std::move(*error);
        }
    }
    return text;
}

} // namespace trailscope
