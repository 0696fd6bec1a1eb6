// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_reader.h"

#include "core/archive/read_file.h"
#include "core/event/text_form.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace trailscope {

namespace {

constexpr std::size_t keptBytes = std::size_t{16} << 20U;

//! The JSON made of a table is at most some ten times as long, and an offset has 32 bits.
constexpr std::size_t maxTableBytes = std::size_t{256} << 20U;

} // namespace

std::optional<Error> FileReader::read(const std::filesystem::path& path)
{
    m_stored.shrinkTo(keptBytes);
    m_inflated.shrinkTo(keptBytes);
    m_unpacked.shrinkTo(keptBytes);
    m_inflated.setSize(0);
    m_text = &m_inflated;
    m_parts.clear();
    auto error = readText(path);
    if (m_parts.empty()) {
        m_parts.push_back({{}, 0, m_text->size(), {}});
    }
    auto tableError = makeJson();
    error = error ? error : std::move(tableError);
    if (error) {
        error->where = path.string();
    }
    return error;
}

std::optional<Error> FileReader::readText(const std::filesystem::path& path)
{
    const auto from = readFile(path, m_stored);
    if (!from.ok()) {
        return from.error();
    }
    m_cameFromDisk = from.value() == ReadFrom::Disk;
    if (ContainerReader::isContainer(m_stored.view())) {
        return readContainer(m_stored);
    }
    if (!Inflater::isGzip(m_stored.view())) {
        if (path.extension() == ".gz" && m_stored.size() > 0) {
            return Error{ErrorCode::NotGzip, {}, {}};
        }
        m_text = &m_stored;
        return std::nullopt;
    }
    auto error = m_inflater.inflate(m_stored.view(), m_inflated);
    if (ContainerReader::isContainer(m_inflated.view())) {
        auto inner = readContainer(m_inflated);
        return error ? error : inner;
    }
    return error;
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
    std::string json;
    std::optional<Error> tooLarge;
    for (auto& part : m_parts) {
        const auto text = textOf(part);
        part.offset = json.size();
        if (const auto append = jsonMakerFor(text); append == nullptr) {
            json += text;
        } else if (text.size() <= maxTableBytes) {
            append(text, json);
        } else {
            tooLarge = Error{ErrorCode::TooLarge, {}, "a table of more than 256 MiB"};
        }
        part.size = json.size() - part.offset;
        json.append(TextBuffer::padding, '\n'); // a parser may look so far past the end of its text
    }
    if (!m_unpacked.reserve(json.size())) {
        return Error{ErrorCode::TooLarge, {}, "not enough memory"};
    }
    std::memcpy(m_unpacked.data(), json.data(), json.size());
    m_unpacked.setSize(json.size());
    m_text = &m_unpacked;
    return tooLarge;
}

std::optional<Error> FileReader::readContainer(TextBuffer& container)
{
    m_text = &m_unpacked;
    return m_containers.read(container.view(), m_unpacked, m_parts);
}

} // namespace trailscope
