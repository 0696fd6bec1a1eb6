// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/record_at.h"

#include "core/base/bits.h"
#include "core/base/multiversioning.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <utility>

namespace trailscope {

namespace {

//! Finds the brackets of a text outside its strings, 64 bytes at a time.
class BracketScan {
public:
    struct Brackets {
        std::uint64_t opening = 0;
        std::uint64_t closing = 0;
    };

    //! Of the next 64 bytes, the first one in the lowest bit.
    [[nodiscard]] Brackets next(const char* bytes) noexcept
    {
        // Only one bit tells `[` from `{` and `]` from `}`.
        constexpr unsigned bracketBit = 0x20;
        const auto marked = [bytes](unsigned char wanted, unsigned fold) {
            std::array<std::uint8_t, wordBits> flags{};
            for (std::size_t i = 0; i < wordBits; ++i) {
                flags[i] = (static_cast<unsigned char>(bytes[i]) | fold) == wanted ? 1U : 0U;
            }
            return packFlags(flags);
        };
        const auto outside = ~insideStrings(marked('"', 0), marked('\\', 0));
        return {marked('{', bracketBit) & outside, marked('}', bracketBit) & outside};
    }

private:
    //! From each opening quote up to its closing one.
    [[nodiscard]] std::uint64_t insideStrings(std::uint64_t quotes, std::uint64_t backslashes) noexcept
    {
        auto inside = quotes & ~escaped(backslashes);
        for (unsigned shift = 1; shift < wordBits; shift *= 2) {
            inside ^= inside << shift;
        }
        inside ^= m_inString;
        m_inString = (inside >> (wordBits - 1)) != 0 ? ~std::uint64_t{0} : 0;
        return inside;
    }

    //! What stands behind an odd number of backslashes. A run's parity is that of its first place, which an
    //! addition carries to the place behind its end.
    [[nodiscard]] std::uint64_t escaped(std::uint64_t backslashes) noexcept
    {
        if (backslashes == 0) {
            return std::exchange(m_escaped, 0);
        }
        constexpr std::uint64_t evenPlaces = 0x5555'5555'5555'5555;
        backslashes &= ~m_escaped;
        const auto behind = backslashes << 1U | m_escaped;
        const auto oddStarts = backslashes & ~evenPlaces & ~behind;
        const auto carried = oddStarts + backslashes;
        m_escaped = carried < backslashes ? 1 : 0;
        return (evenPlaces ^ (carried << 1U)) & behind;
    }

    std::uint64_t m_inString = 0; //!< all bits when a string goes on
    std::uint64_t m_escaped = 0;  //!< 1 when the next byte is escaped
};

//! How deep in brackets a scan is.
class Depth {
public:
    //! Where among 64 bytes the depth comes back to 0: behind that byte; 0 when it does not.
    [[nodiscard]] std::size_t endIn(const BracketScan::Brackets& brackets) noexcept
    {
        const auto closing = static_cast<std::size_t>(std::popcount(brackets.closing));
        if (m_depth > closing) {
            m_depth += static_cast<std::size_t>(std::popcount(brackets.opening)) - closing;
            return 0;
        }
        for (auto both = brackets.opening | brackets.closing; both != 0; both &= both - 1) {
            const auto bit = both & (~both + 1);
            m_depth += (brackets.opening & bit) != 0 ? 1U : 0U;
            m_depth -= (brackets.closing & bit) != 0 ? 1U : 0U;
            if (m_depth == 0) {
                return static_cast<std::size_t>(std::countr_zero(bit)) + 1;
            }
        }
        return 0;
    }

private:
    std::size_t m_depth = 0;
};

//! The size of what extentAt() gives, for a text that begins with a bracket.
TRAILSCOPE_MULTIVERSIONED
std::size_t extentSize(const char* begin, std::size_t maxBytes) noexcept
{
    BracketScan scan;
    Depth depth;
    std::size_t at = 0;
    for (; at + wordBits <= maxBytes; at += wordBits) {
        if (const auto end = depth.endIn(scan.next(begin + at)); end > 0) {
            return at + end;
        }
    }
    std::array<char, wordBits> rest{};
    std::copy(begin + at, begin + maxBytes, rest.begin());
    const auto end = depth.endIn(scan.next(rest.data()));
    return end > 0 ? at + end : 0;
}

} // namespace

std::string_view extentAt(const char* begin, std::size_t maxBytes) noexcept
{
    const bool isBracket = maxBytes > 0 && (*begin == '{' || *begin == '[');
    return {begin, isBracket ? extentSize(begin, maxBytes) : 0};
}

std::string_view recordAt(std::string_view fileText, std::size_t offset, std::size_t maxBytes) noexcept
{
    if (offset >= fileText.size() || fileText[offset] != '{') {
        return {};
    }
    return extentAt(fileText.data() + offset, std::min(maxBytes, fileText.size() - offset));
}

} // namespace trailscope
