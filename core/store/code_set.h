// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/string_table.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace trailscope {

//! A set of codes that numbers its members in ascending order: a bit for each code and, before each word of
//! bits, how many members come earlier. Keeps its memory from one use to the next.
class CodeSet {
public:
    //! Empties the set. Codes added afterwards are below \a codeCount.
    void start(std::size_t codeCount) { m_words.assign((codeCount + wordBits - 1) / wordBits, {}); }

    void add(Code code) noexcept { m_words[code / wordBits].bits |= bitOf(code); }

    //! The members, ascending. To be called once the last one is added, before numberOf().
    [[nodiscard]] std::vector<Code> finish()
    {
        std::uint32_t count = 0;
        for (auto& word : m_words) {
            word.before = count;
            count += static_cast<std::uint32_t>(std::popcount(word.bits));
        }
        std::vector<Code> members;
        members.reserve(count);
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (auto bits = m_words[i].bits; bits != 0; bits &= bits - 1) {
                members.push_back(static_cast<Code>(i * wordBits)
                                  + static_cast<Code>(std::countr_zero(bits)));
            }
        }
        return members;
    }

    //! How many members are smaller than this one.
    [[nodiscard]] std::uint32_t numberOf(Code code) const noexcept
    {
        const auto& word = m_words[code / wordBits];
        return word.before + static_cast<std::uint32_t>(std::popcount(word.bits & (bitOf(code) - 1)));
    }

private:
    static constexpr std::size_t wordBits = 64;

    struct Word {
        std::uint64_t bits = 0;
        std::uint32_t before = 0;
    };

    [[nodiscard]] static std::uint64_t bitOf(Code code) noexcept
    {
        return std::uint64_t{1} << (code % wordBits);
    }

    std::vector<Word> m_words;
};

} // namespace trailscope
