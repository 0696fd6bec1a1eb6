// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/container_reader.h"

#include "core/archive/zero_padding.h"
#include "core/archive/zstd_frames.h"

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cstring>
#include <memory>
#include <utility>

namespace trailscope {

namespace {

constexpr std::size_t keptMemberBytes = std::size_t{16} << 20U;

struct Close {
    void operator()(archive* opened) const noexcept { ::archive_read_free(opened); }
};

using ArchivePtr = std::unique_ptr<archive, Close>;

Error damaged(std::string reason)
{
    return {ErrorCode::CorruptContainer, {}, std::move(reason)};
}

Error corrupt(archive* opened)
{
    const char* reason = ::archive_error_string(opened);
    return damaged(reason != nullptr ? reason : "it does not decode");
}

Error tooLarge(std::uint64_t allowed)
{
    return {ErrorCode::TooLarge, {}, "unpacks to more than " + std::to_string(allowed) + " bytes"};
}

Error outOfMemory()
{
    return {ErrorCode::OutOfMemory, {}, "there is no room for what it unpacks to"};
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

void supportKind(archive* opened, FileKind kind)
{
    switch (kind) {
    case FileKind::Zip:
        ::archive_read_support_format_zip(opened);
        return;
    case FileKind::SevenZip:
        ::archive_read_support_format_7zip(opened);
        return;
    case FileKind::Zstd:
        ::archive_read_support_filter_zstd(opened);
        break;
    case FileKind::Xz:
        ::archive_read_support_filter_xz(opened);
        break;
    case FileKind::Bzip2:
        ::archive_read_support_filter_bzip2(opened);
        break;
    case FileKind::Lz4:
        ::archive_read_support_filter_lz4(opened);
        break;
    default:
        break;
    }
    ::archive_read_support_format_tar(opened);
    // Behind the first one's end mark there may be another tar: `cat a.tar b.tar`.
    ::archive_read_set_format_option(opened, "tar", "read_concatenated_archives", "1");
    if (kind != FileKind::Tar) {
        ::archive_read_support_format_raw(opened); // one compressed file without a container
    }
}

ArchivePtr open(FileKind kind, std::string_view container)
{
    ArchivePtr opened(::archive_read_new());
    if (!opened) {
        return nullptr;
    }
    supportKind(opened.get(), kind);
    const bool isOpen =
        ::archive_read_open_memory(opened.get(), container.data(), container.size()) == ARCHIVE_OK;
    return isOpen ? std::move(opened) : nullptr;
}

//! What shows that a container was cut exactly behind a member, which libarchive does not tell.
std::optional<Error> missingEnd(FileKind kind, std::string_view container)
{
    using namespace std::string_view_literals;
    constexpr std::size_t endRecordBytes = 22 + 65'535; // with the longest comment; APPNOTE.TXT 4.3.16
    const auto tail = [container](std::size_t bytes) {
        return container.substr(container.size() - std::min(container.size(), bytes));
    };
    if (kind == FileKind::Zip && tail(endRecordBytes).find("PK\x05\x06"sv) == std::string_view::npos) {
        return damaged("its end record is missing: so may be members");
    }
    if (kind == FileKind::Tar && !isZeroPadding(tail(tarBlockBytes))) {
        return damaged("its end mark is missing: so may be members");
    }
    return std::nullopt;
}

//! From the next block on that is a tar's header; empty without one.
std::string_view fromNextHeader(std::string_view tar)
{
    for (std::size_t at = tarBlockBytes; at + tarBlockBytes <= tar.size(); at += tarBlockBytes) {
        if (isTarHeader(tar.substr(at))) {
            return tar.substr(at);
        }
    }
    return {};
}

} // namespace

bool ContainerReader::isContainer(std::string_view bytes) noexcept
{
    switch (fileKind(bytes).value_or(FileKind::Gzip)) {
    case FileKind::Zip:
    case FileKind::Tar:
    case FileKind::SevenZip:
    case FileKind::Zstd:
    case FileKind::Xz:
    case FileKind::Bzip2:
    case FileKind::Lz4:
        return true;
    default:
        return false;
    }
}

void ContainerReader::shrinkTo(std::size_t limit) noexcept
{
    m_member.shrinkTo(limit);
    m_inflated.shrinkTo(limit);
}

std::optional<Error> ContainerReader::read(std::string_view container, TextBuffer& text,
                                           std::vector<TextPart>& parts, const InflateLimits& limits)
{
    text.setSize(0);
    parts.clear();
    m_text = &text;
    m_parts = &parts;
    m_allowed = allowedBytes(container.size(), limits);
    const auto kind = fileKind(container).value_or(FileKind::Tar);
    auto error = kind == FileKind::Zstd ? readZstd(container)
               : kind == FileKind::Tar  ? readTar(container)
                                        : readMembers(kind, container);
    const auto ending = missingEnd(kind, container);
    const bool saysMore = !error || (kind == FileKind::Zip && error->code == ErrorCode::CorruptContainer);
    return ending && saysMore ? ending : error;
}

//! libarchive refuses a whole tar whose first header is damaged.
std::optional<Error> ContainerReader::readTar(std::string_view tar)
{
    if (isTarHeader(tar)) {
        return readMembers(FileKind::Tar, tar);
    }
    if (const auto rest = fromNextHeader(tar); !rest.empty()) {
        static_cast<void>(readMembers(FileKind::Tar, rest));
    }
    return damaged("the sum of its first header is wrong");
}

//! libarchive gives nothing of a small file when anything stands behind its last whole frame.
std::optional<Error> ContainerReader::readZstd(std::string_view container)
{
    const auto frames = findZstdFrames(container);
    std::optional<Error> error;
    if (!frames.whole.empty()) {
        error = readMembers(FileKind::Zstd, frames.whole);
    }
    if (frames.kind == ZstdFrames::Rest::Nothing) {
        return error;
    }
    if (frames.kind == ZstdFrames::Rest::Garbage) {
        return error
                 ? error
                 : damaged(std::to_string(frames.rest.size()) + " bytes behind the last frame are no zstd");
    }
    const bool isTar = !m_parts->empty() && !m_parts->front().name.empty();
    if (!error && !isTar) {
        static_cast<void>(readMembers(FileKind::Zstd, frames.rest));
        if (!m_parts->empty()) {
            m_parts->back().error.reset(); // told below, for the whole file
        }
    }
    return damaged("the last frame ends early");
}

std::optional<Error> ContainerReader::readMembers(FileKind kind, std::string_view container)
{
    const auto opened = open(kind, container);
    if (!opened) {
        return damaged("it can't be opened");
    }
    std::optional<Error> firstDamage;
    for (;;) {
        archive_entry* entry = nullptr;
        const int status = ::archive_read_next_header(opened.get(), &entry);
        if (status == ARCHIVE_EOF) {
            return firstDamage;
        }
        if (status == ARCHIVE_RETRY) { // a damaged header in a tar: the next one is looked for
            firstDamage = firstDamage ? firstDamage : corrupt(opened.get());
            continue;
        }
        if (status != ARCHIVE_OK && status != ARCHIVE_WARN) {
            return firstDamage ? firstDamage : corrupt(opened.get());
        }
        if (auto error = readEntry(opened.get(), entry)) {
            return error;
        }
    }
}

std::optional<Error> ContainerReader::readEntry(void* opened, void* entry)
{
    auto* const member = static_cast<archive_entry*>(entry);
    if (::archive_entry_filetype(member) != AE_IFREG) {
        return std::nullopt;
    }
    if (m_parts->size() == maxMembers) {
        return Error{ErrorCode::TooLarge, {}, "more than " + std::to_string(maxMembers) + " members"};
    }
    const bool isAlone = ::archive_format(static_cast<archive*>(opened)) == ARCHIVE_FORMAT_RAW;
    if (!isAlone || m_parts->empty()) {
        m_parts->push_back({isAlone ? std::string() : nameOf(member), m_text->size(), 0, {}});
    } else {
        m_text->setSize(m_parts->back().offset + m_parts->back().size); // a frame that goes on with it
    }
    return addMember(opened);
}

//! Appends to the last part. An error of the member stays with it; only what stops the whole container is
//! returned.
std::optional<Error> ContainerReader::addMember(void* opened)
{
    constexpr char between[TextBuffer::padding] = {};
    auto& part = m_parts->back();
    shrinkTo(keptMemberBytes);
    m_member.setSize(0);
    const auto left = m_allowed - std::min<std::uint64_t>(m_allowed, m_text->size());
    part.error = readMember(static_cast<archive*>(opened), m_member, left);
    auto bytes = m_member.view();
    if (Inflater::isGzip(bytes)) {
        InflateLimits rest;
        rest.maxBytes = left;
        auto error = m_inflater.inflate(bytes, m_inflated, rest);
        part.error = part.error ? part.error : std::move(error);
        bytes = m_inflated.view();
    }
    if (!append(*m_text, bytes) || !append(*m_text, {between, sizeof between})) {
        return outOfMemory();
    }
    part.size += bytes.size();
    const bool stops =
        part.error && (part.error->code == ErrorCode::TooLarge || part.error->code == ErrorCode::OutOfMemory);
    return stops ? part.error : std::nullopt;
}

} // namespace trailscope
