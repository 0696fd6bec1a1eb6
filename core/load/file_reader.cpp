// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/load/file_reader.h"

#include "core/archive/read_file.h"
#include "core/event/event_csv.h"
#include "core/event/oss_access_json.h"
#include "core/event/oss_access_log.h"

#include <cstring>

namespace trailscope {

namespace {

constexpr std::size_t keptBytes = std::size_t{16} << 20U;

//! The JSON made of a table is at most some ten times as long, and an offset has 32 bits.
constexpr std::size_t maxTableBytes = std::size_t{256} << 20U;

bool isJson(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n\xef\xbb\xbf");
    return first == std::string_view::npos || text[first] == '{' || text[first] == '[';
}

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
    if (m_text != &m_unpacked) {
        auto tableError = makeJson();
        error = error ? error : std::move(tableError);
    }
    if (m_parts.empty()) {
        m_parts.push_back({{}, 0, m_text->size(), {}});
    }
    if (error) {
        error->where = path.string();
    }
    return error;
}

std::optional<Error> FileReader::readText(const std::filesystem::path& path)
{
    if (auto done = readFile(path, m_stored); !done.ok()) {
        return done.error();
    }
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

//! Replaces the text by JSON lines when it is a table of events or an access log.
std::optional<Error> FileReader::makeJson()
{
    const auto table = m_text->view();
    const auto append = isJson(table)         ? isOssAccessJson(table) ? appendOssAccessJson : nullptr
                      : isOssAccessLog(table) ? appendOssAccessLogAsJson
                      : isEventCsv(table)     ? appendEventCsvAsJson
                                              : nullptr;
    if (append == nullptr) {
        return std::nullopt;
    }
    if (table.size() > maxTableBytes) {
        return Error{ErrorCode::TooLarge, {}, "a table of more than 256 MiB"};
    }
    std::string json;
    append(table, json);
    if (!m_unpacked.reserve(json.size())) {
        return Error{ErrorCode::TooLarge, {}, "not enough memory"};
    }
    std::memcpy(m_unpacked.data(), json.data(), json.size());
    m_unpacked.setSize(json.size());
    m_text = &m_unpacked;
    return std::nullopt;
}

std::optional<Error> FileReader::readContainer(TextBuffer& container)
{
    m_text = &m_unpacked;
    return m_containers.read(container.view(), m_unpacked, m_parts);
}

} // namespace trailscope
