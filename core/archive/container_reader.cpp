// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/container_reader.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cstring>
#include <memory>

namespace trailscope {

namespace {

constexpr std::size_t tarMagicAt = 257; // POSIX.1-1988 ustar header
constexpr std::size_t keptMemberBytes = std::size_t{16} << 20U;

struct Close {
    void operator()(archive* opened) const noexcept { ::archive_read_free(opened); }
};

using ArchivePtr = std::unique_ptr<archive, Close>;

Error corrupt(archive* opened)
{
    const char* reason = ::archive_error_string(opened);
    return {ErrorCode::CorruptContainer, {}, reason != nullptr ? reason : "it does not decode"};
}

Error tooLarge(std::uint64_t allowed)
{
    return {ErrorCode::TooLarge, {}, "unpacks to more than " + std::to_string(allowed) + " bytes"};
}

Error outOfMemory()
{
    return {ErrorCode::TooLarge, {}, "not enough memory"};
}

bool makeRoom(TextBuffer& text, std::size_t more)
{
    const auto wanted = text.size() + more;
    return text.reserve(wanted > text.capacity() ? std::max(wanted, text.capacity() * 2) : wanted);
}

bool append(TextBuffer& text, std::string_view bytes)
{
    if (!makeRoom(text, bytes.size())) {
        return false;
    }
    if (!bytes.empty()) {
        std::memcpy(text.data() + text.size(), bytes.data(), bytes.size());
    }
    text.setSize(text.size() + bytes.size());
    return true;
}

//! Appends what the member at which \a opened stands holds, as stored in the container.
std::optional<Error> readMember(archive* opened, TextBuffer& into, std::uint64_t allowed)
{
    constexpr std::size_t step = std::size_t{64} << 10U;
    for (;;) {
        if (into.size() > allowed) {
            return tooLarge(allowed);
        }
        if (!makeRoom(into, step)) {
            return outOfMemory();
        }
        const auto got = ::archive_read_data(opened, into.data() + into.size(), step);
        if (got < 0) {
            return corrupt(opened);
        }
        if (got == 0) {
            return std::nullopt;
        }
        into.setSize(into.size() + static_cast<std::size_t>(got));
    }
}

std::string nameOf(archive_entry* entry)
{
    const char* name = ::archive_entry_pathname(entry);
    if (name == nullptr) {
        name = ::archive_entry_pathname_utf8(entry);
    }
    return name != nullptr ? name : "member without a readable name";
}

ArchivePtr open(std::string_view container)
{
    ArchivePtr opened(::archive_read_new());
    if (opened) {
        ::archive_read_support_filter_zstd(opened.get());
        ::archive_read_support_format_zip(opened.get());
        ::archive_read_support_format_tar(opened.get());
        ::archive_read_support_format_raw(opened.get()); // one compressed file without a container
    }
    return opened
                && ::archive_read_open_memory(opened.get(), container.data(), container.size()) == ARCHIVE_OK
             ? std::move(opened)
             : nullptr;
}

} // namespace

bool ContainerReader::isContainer(std::string_view bytes) noexcept
{
    using namespace std::string_view_literals;
    return bytes.starts_with("PK\x03\x04"sv) || bytes.starts_with("PK\x05\x06"sv)
        || bytes.starts_with("\x28\xb5\x2f\xfd"sv)
        || (bytes.size() > tarMagicAt && bytes.substr(tarMagicAt, 5) == "ustar"sv);
}

std::optional<Error> ContainerReader::read(std::string_view container, TextBuffer& text,
                                           std::vector<TextPart>& parts, const InflateLimits& limits)
{
    text.setSize(0);
    parts.clear();
    const auto opened = open(container);
    if (!opened) {
        return Error{ErrorCode::CorruptContainer, {}, "it can't be opened"};
    }
    const auto allowed = allowedBytes(container.size(), limits);
    for (;;) {
        archive_entry* entry = nullptr;
        const int status = ::archive_read_next_header(opened.get(), &entry);
        if (status == ARCHIVE_EOF) {
            return std::nullopt;
        }
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            return corrupt(opened.get());
        }
        if (::archive_entry_filetype(entry) != AE_IFREG) {
            continue;
        }
        if (parts.size() == maxMembers) {
            return Error{ErrorCode::TooLarge, {}, "more than " + std::to_string(maxMembers) + " members"};
        }
        parts.push_back({nameOf(entry), text.size(), 0, {}});
        if (auto error = addMember(opened.get(), text, parts.back(), allowed)) {
            return error;
        }
    }
}

//! An error of the member stays with it; only what stops the whole container is returned.
std::optional<Error> ContainerReader::addMember(void* opened, TextBuffer& text, TextPart& part,
                                                std::uint64_t allowed)
{
    constexpr char between[TextBuffer::padding] = {};
    m_member.shrinkTo(keptMemberBytes);
    m_inflated.shrinkTo(keptMemberBytes);
    m_member.setSize(0);
    const auto left = allowed - std::min<std::uint64_t>(allowed, text.size());
    part.error = readMember(static_cast<archive*>(opened), m_member, left);
    auto bytes = m_member.view();
    if (Inflater::isGzip(bytes)) {
        InflateLimits rest;
        rest.maxBytes = left;
        auto error = m_inflater.inflate(bytes, m_inflated, rest);
        part.error = part.error ? part.error : std::move(error);
        bytes = m_inflated.view();
    }
    if (!append(text, bytes) || !append(text, {between, sizeof between})) {
        return outOfMemory();
    }
    part.size = bytes.size();
    return part.error && part.error->code == ErrorCode::TooLarge ? std::optional(*part.error) : std::nullopt;
}

} // namespace trailscope
