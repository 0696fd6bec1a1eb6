// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_search.h"

#include "core/base/bits.h"
#include "core/base/multiversioning.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <numeric>
#include <vector>

namespace trailscope {

namespace {

//! The bytes of the made archive's JSON, letters without case, the most frequent first.
constexpr std::string_view frequentBytes = "\"etaisnor:cd,mulp1-02345687.9gyhbfv_k{}w/\\zx[] qj";

std::size_t rarity(char byte) noexcept
{
    return std::min(frequentBytes.find(byte), frequentBytes.size());
}

} // namespace

TextSearch::TextSearch(std::string_view text) : m_lower(text)
{
    assert(!text.empty());
    std::transform(m_lower.begin(), m_lower.end(), m_lower.begin(), [](char c) { return toLowerAscii(c); });
    std::vector<std::size_t> places(m_lower.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(), [this](std::size_t a, std::size_t b) {
        return rarity(m_lower[a]) > rarity(m_lower[b]);
    });
    const auto probeAt = [this](std::size_t place) {
        const auto byte = static_cast<unsigned char>(m_lower[place]);
        const bool isLetter = byte >= 'a' && byte <= 'z';
        return Probe{place, byte, static_cast<unsigned char>(isLetter ? 0x20U : 0U)};
    };
    m_first = probeAt(places.front());
    m_second = probeAt(places[places.size() > 1 ? 1 : 0]);
}

bool TextSearch::isAt(std::string_view text, std::size_t place) const noexcept
{
    for (std::size_t i = 0; i < m_lower.size(); ++i) {
        if (toLowerAscii(text[place + i]) != m_lower[i]) {
            return false;
        }
    }
    return true;
}

//! Moves \a at on to the next 64 places among which both probes agree somewhere, and says where: the first
//! place is the lowest bit. 0 when fewer than 64 places are left.
TRAILSCOPE_MULTIVERSIONED
std::uint64_t TextSearch::nextCandidates(const char* text, std::size_t places, std::size_t& at) const noexcept
{
    for (; at + wordBits <= places; at += wordBits) {
        const auto* first = text + at + m_first.place;
        const auto* second = text + at + m_second.place;
        std::array<std::uint8_t, wordBits> flags{};
        for (std::size_t i = 0; i < wordBits; ++i) {
            const auto a = static_cast<unsigned char>(static_cast<unsigned char>(first[i]) | m_first.fold);
            const auto b = static_cast<unsigned char>(static_cast<unsigned char>(second[i]) | m_second.fold);
            flags[i] = static_cast<std::uint8_t>((a == m_first.byte ? 1 : 0) & (b == m_second.byte ? 1 : 0));
        }
        if (const auto some = packFlags(flags); some != 0) {
            return some;
        }
    }
    return 0;
}

std::optional<std::size_t> TextSearch::find(std::string_view text, std::size_t from) const noexcept
{
    if (text.size() < m_lower.size()) {
        return std::nullopt;
    }
    const auto places = text.size() - m_lower.size() + 1;
    auto at = from;
    for (auto some = nextCandidates(text.data(), places, at); some != 0;
         at += wordBits, some = nextCandidates(text.data(), places, at)) {
        for (; some != 0; some &= some - 1) {
            const auto place = at + static_cast<std::size_t>(std::countr_zero(some));
            if (isAt(text, place)) {
                return place;
            }
        }
    }
    for (; at < places; ++at) {
        if (isAt(text, at)) {
            return at;
        }
    }
    return std::nullopt;
}

} // namespace trailscope
