// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_reader.h"

#include "core/archive/file_kind.h"
#include "core/archive/read_file.h"
#include "core/base/memory.h"
#include "core/event/text_form.h"
#include "core/load/odd_content.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace trailscope {

namespace {

constexpr std::size_t keptBytes = std::size_t{16} << 20U;
constexpr std::uint64_t maxStoredBytes = 0xffff'ffff; // more text than that has no place in 32 bits either

//! The JSON made of a table is at most some ten times as long, mostly twice, and an offset has 32 bits.
constexpr std::size_t maxTableBytes = std::size_t{256} << 20U;
constexpr std::size_t maxJsonBytes = std::size_t{1} << 30U;
constexpr std::size_t jsonToTable = 2;

//! The lines that end within the first \a maxBytes.
std::string_view wholeLines(std::string_view text, std::size_t maxBytes)
{
    const auto start = text.substr(0, maxBytes);
    return start.size() == text.size() ? text : start.substr(0, start.rfind('\n') + 1);
}

Error tooLarge(std::uint64_t maxBytes)
{
    return {ErrorCode::TooLarge, {}, "only its first " + std::to_string(maxBytes) + " bytes were read"};
}

} // namespace

std::optional<Error> FileReader::read(const std::filesystem::path& path)
{
    shrinkTo(keptBytes);
    m_stored.setSize(0);
    m_inflated.setSize(0);
    m_isWhole = false;
    m_text = &m_inflated;
    m_parts.clear();
    auto error = readText(path);
    if (m_parts.empty()) {
        m_parts.push_back({{}, 0, m_text->size(), {}});
    }
    if (!error) {
        nameOddParts(path.filename().string());
    }
    auto tableError = makeJson();
    error = error ? error : std::move(tableError);
    if (error) {
        error->where = path.string();
    }
    return error;
}

void FileReader::shrinkTo(std::size_t limit) noexcept
{
    m_stored.shrinkTo(limit);
    m_inflated.shrinkTo(limit);
    m_unpacked.shrinkTo(limit);
    m_containers.shrinkTo(limit);
}

std::optional<Error> FileReader::readText(const std::filesystem::path& path)
{
    const auto read = readFile(path, m_stored, maxStoredBytes);
    if (!read.ok()) {
        return read.error();
    }
    m_cameFromDisk = read.value().from == ReadFrom::Disk;
    m_isWhole = !read.value().isCut;
    auto error = unpack();
    return error || m_isWhole ? error : tooLarge(maxStoredBytes);
}

std::optional<Error> FileReader::unpack()
{
    if (ContainerReader::isContainer(m_stored.view())) {
        return readContainer(m_stored);
    }
    if (!Inflater::isGzip(m_stored.view())) {
        return takeAsText();
    }
    auto error = m_inflater.inflate(m_stored.view(), m_inflated);
    if (ContainerReader::isContainer(m_inflated.view())) {
        auto inner = readContainer(m_inflated);
        return error ? error : inner;
    }
    return error;
}

//! As much of it as may come out of a compressed file.
std::optional<Error> FileReader::takeAsText()
{
    const auto maxBytes = static_cast<std::size_t>(InflateLimits().maxBytes);
    m_text = &m_stored;
    m_parts.push_back({{}, 0, std::min(m_stored.size(), maxBytes), {}});
    return m_stored.size() > maxBytes ? std::optional(tooLarge(maxBytes)) : std::nullopt;
}

//! Says of each text that can be no trail what it is instead.
void FileReader::nameOddParts(std::string_view fileName)
{
    for (auto& part : m_parts) {
        if (!part.error) {
            const auto& name = part.name.empty() ? fileName : std::string_view(part.name);
            part.error = oddContent(name, m_text->view().substr(part.offset, part.size),
                                    part.name.empty() ? stored() : std::string_view());
        }
    }
}

//! Replaces the texts by ones in which tables of events and logs are JSON, all in UTF-8.
std::optional<Error> FileReader::makeJson()
{
    const auto textOf = [this](const TextPart& part) {
        return m_text->view().substr(part.offset, part.size);
    };
    if (std::none_of(m_parts.begin(), m_parts.end(),
                     [&](const TextPart& part) { return jsonMakerFor(textOf(part)) != nullptr; })) {
        return std::nullopt;
    }
    if (!hasMemoryFor(jsonToTable * m_text->size())) {
        return dropTexts();
    }
    std::string json;
    std::optional<Error> tooLarge;
    for (auto& part : m_parts) {
        const auto text = textOf(part);
        part.offset = json.size();
        if (json.size() > maxJsonBytes) {
            tooLarge = Error{ErrorCode::TooLarge, {}, "tables of more than 1 GiB as JSON"};
        } else if (const auto append = jsonMakerFor(text); append == nullptr) {
            json += text;
        } else {
            append(wholeLines(text, maxTableBytes), json);
            if (text.size() > maxTableBytes) {
                tooLarge = Error{ErrorCode::TooLarge, {}, "only the first 256 MiB of a table were read"};
            }
        }
        part.size = json.size() - part.offset;
        json.append(TextBuffer::padding, '\n'); // a parser may look so far past the end of its text
    }
    if (!m_unpacked.reserve(json.size())) {
        return dropTexts();
    }
    std::memcpy(m_unpacked.data(), json.data(), json.size());
    m_unpacked.setSize(json.size());
    m_text = &m_unpacked;
    return tooLarge;
}

Error FileReader::dropTexts()
{
    for (auto& part : m_parts) {
        part.offset = 0;
        part.size = 0;
    }
    return {ErrorCode::OutOfMemory, {}, "there is no room for its table"};
}

std::optional<Error> FileReader::readContainer(TextBuffer& container)
{
    m_text = &m_unpacked;
    return m_containers.read(container.view(), m_unpacked, m_parts);
}

} // namespace trailscope
