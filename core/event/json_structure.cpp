// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_structure.h"

#include <algorithm>

namespace trailscope {

namespace {

constexpr std::size_t firstCapacity = std::size_t{64} * 1'024;
constexpr std::size_t chunkBytes = std::size_t{64} * 1'024;

const std::uint8_t* bytesAt(const char* text) noexcept
{
    return reinterpret_cast<const std::uint8_t*>(text); // NOLINT: as simdjson asks
}

} // namespace

bool JsonStructure::find(std::string_view text)
{
    m_text = text.data();
    m_chunks.clear();
    m_freeBytes = 0;
    return makeRoom(text.size())
        && m_stage->stage1(bytesAt(text.data()), text.size(), simdjson::stage1_mode::regular)
               == simdjson::SUCCESS;
}

bool JsonStructure::makeRoom(std::size_t bytes)
{
    if (!m_stage) {
        return simdjson::get_active_implementation()->create_dom_parser_implementation(
                   std::max(bytes, firstCapacity), simdjson::DEFAULT_MAX_DEPTH, m_stage)
            == simdjson::SUCCESS;
    }
    return bytes <= m_stage->capacity()
        || m_stage->allocate(std::max(bytes, 2 * m_stage->capacity()), m_stage->max_depth())
               == simdjson::SUCCESS;
}

std::optional<std::string_view> JsonStructure::unescape(const char* begin, std::size_t maxBytes)
{
    const auto needed = maxBytes + simdjson::SIMDJSON_PADDING;
    if (m_freeBytes < needed) {
        m_freeBytes = std::max(needed, chunkBytes);
        m_free = m_chunks.emplace_back(m_freeBytes).data();
    }
    const auto* const end = m_stage->parse_string(bytesAt(begin), m_free);
    if (end == nullptr) {
        return std::nullopt;
    }
    const std::string_view text(reinterpret_cast<const char*>(m_free), // NOLINT: bytes are text here
                                static_cast<std::size_t>(end - m_free));
    m_free += text.size();
    m_freeBytes -= text.size();
    return text;
}

} // namespace trailscope
