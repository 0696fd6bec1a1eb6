// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/json_structure.h"

#include "core/base/memory.h"
#include "core/event/unicode_escapes.h"

#include <algorithm>
#include <new>

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
    forgetStrings();
    return makeRoom(text.size())
        && m_stage->stage1(bytesAt(text.data()), text.size(), simdjson::stage1_mode::regular)
               == simdjson::SUCCESS;
}

//! Where there is no room for a large text the caller goes on record by record; for a record there has to be.
bool JsonStructure::makeRoom(std::size_t bytes)
{
    constexpr std::size_t largeBytes = std::size_t{1} << 20U;
    constexpr std::size_t bytesForEach = sizeof(std::uint32_t); // each byte may be a token
    const bool isLarge = bytes > largeBytes;
    if (isLarge && bytes > capacity() && !hasMemoryFor(bytesForEach * bytes)) {
        return false;
    }
    const bool hasRoom = allocate(bytes);
    if (!hasRoom && !isLarge) {
        throw std::bad_alloc();
    }
    return hasRoom;
}

std::size_t JsonStructure::capacity() const noexcept
{
    return m_stage ? m_stage->capacity() : 0;
}

bool JsonStructure::allocate(std::size_t bytes)
{
    if (!m_stage) {
        return simdjson::get_active_implementation()->create_dom_parser_implementation(
                   std::max(bytes, firstCapacity), simdjson::DEFAULT_MAX_DEPTH, m_stage)
            == simdjson::SUCCESS;
    }
    if (bytes <= m_stage->capacity()) {
        return true;
    }
    const auto wanted = std::max(bytes, std::min(2 * m_stage->capacity(), simdjson::SIMDJSON_MAXSIZE_BYTES));
    return m_stage->allocate(wanted, m_stage->max_depth()) == simdjson::SUCCESS;
}

//! Keeps a chunk of the usual size: where each record is a text of its own, each would need one anew.
void JsonStructure::forgetStrings()
{
    const bool isUsual = !m_chunks.empty() && m_chunks.front().size() == chunkBytes;
    m_chunks.resize(isUsual ? 1 : 0);
    m_free = isUsual ? std::span(m_chunks.front()) : std::span<std::uint8_t>();
}

std::optional<std::string_view> JsonStructure::unescape(const char* begin, std::size_t maxBytes)
{
    const auto needed = maxBytes + simdjson::SIMDJSON_PADDING;
    if (m_free.size() < needed) {
        m_free = m_chunks.emplace_back(std::max(needed, chunkBytes));
    }
    const auto* end = m_stage->parse_string(bytesAt(begin), m_free.data());
    end = end == nullptr ? parseRepaired(begin, maxBytes) : end;
    if (end == nullptr) {
        return std::nullopt;
    }
    const std::string_view text(reinterpret_cast<const char*>(m_free.data()), // NOLINT: bytes are text here
                                static_cast<std::size_t>(end - m_free.data()));
    m_free = m_free.subspan(text.size());
    return text;
}

//! The end of the string without its escapes when nothing but halves of surrogate pairs was wrong.
const std::uint8_t* JsonStructure::parseRepaired(const char* begin, std::size_t maxBytes)
{
    const std::string_view escaped(begin, maxBytes);
    if (!mayHoldSurrogate(escaped)) {
        return nullptr;
    }
    auto repaired = withoutLoneSurrogates(escaped); // no longer than it was
    repaired.append(simdjson::SIMDJSON_PADDING, '"');
    return m_stage->parse_string(bytesAt(repaired.data()), m_free.data());
}

} // namespace trailscope
