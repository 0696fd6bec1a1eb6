// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/string_table.h"

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace trailscope {

//! A text's size and three words of it, which overlap in a short text: two texts of up to wholeBytes bytes
//! are equal when their keys are.
struct TextKey {
    static constexpr std::size_t wholeBytes = 3 * sizeof(std::uint64_t);

    std::uint64_t first = 0;
    std::uint64_t second = 0;
    std::uint64_t last = 0;
    std::uint32_t sizePlusOne = 0; //!< 0: of no text at all

    [[nodiscard]] [[gnu::always_inline]] static TextKey of(std::string_view text) noexcept
    {
        constexpr auto word = sizeof(std::uint64_t);
        constexpr auto half = sizeof(std::uint32_t);
        const auto* begin = text.data();
        const auto size = text.size();
        const auto sizePlusOne = static_cast<std::uint32_t>(size + 1);
        if (size >= word) {
            return {load<std::uint64_t>(begin),
                    load<std::uint64_t>(begin + (size > 2 * word ? word : size - word)),
                    load<std::uint64_t>(begin + size - word), sizePlusOne};
        }
        if (size >= half) {
            return {load<std::uint32_t>(begin), 0, load<std::uint32_t>(begin + size - half), sizePlusOne};
        }
        const auto at = [&](std::size_t i) { return i < size ? static_cast<unsigned char>(begin[i]) : 0U; };
        return {at(0), at(1), at(2), sizePlusOne};
    }

    template<typename Word>
    [[nodiscard]] static std::uint64_t load(const char* from) noexcept
    {
        Word word = 0;
        std::memcpy(&word, from, sizeof word);
        return word;
    }
};

//! Remembers the codes of texts of one table, so that a text that came before costs a comparison of a few
//! words and no look into the table, which is larger than the caches. Forgets one text for another.
//!
//! All of it is inline, and keys are never copied: a key put together from words and then read as a whole
//! makes the processor wait for its own stores.
class InternCache {
public:
    //! The code of the text in \a table, cached by the text itself.
    [[nodiscard]] [[gnu::always_inline]] Code intern(std::string_view text, StringTable& table)
    {
        const auto key = TextKey::of(text);
        return internAt(mixed(key), key, text, table);
    }

    //! The same, cached as what it was the last time with that \a leader.
    [[nodiscard]] [[gnu::always_inline]] Code internAfter(Code leader, std::string_view text,
                                                          StringTable& table)
    {
        return internAt(leader, TextKey::of(text), text, table);
    }

    //! For a table that has been cleared.
    void forget() { m_entries.clear(); }

private:
    //! The key's parts and the code: half a line of the cache.
    struct alignas(32) Entry {
        std::uint64_t first = 0;
        std::uint64_t second = 0;
        std::uint64_t last = 0;
        std::uint32_t sizePlusOne = 0;
        Code code = 0;
    };

    static constexpr unsigned mixedBits = 10;

    //! Mostly another number for another text.
    [[nodiscard]] [[gnu::always_inline]] static std::size_t mixed(const TextKey& key) noexcept
    {
        constexpr std::uint64_t odd = 0x9e37'79b9'7f4a'7c15;
        constexpr unsigned wordBits = 64;
        return ((key.first * odd ^ key.last ^ key.sizePlusOne) * odd + key.second) * odd
            >> (wordBits - mixedBits);
    }

    [[nodiscard]] [[gnu::always_inline]] Code internAt(std::size_t slot, const TextKey& key,
                                                       std::string_view text, StringTable& table)
    {
        if (slot < m_entries.size()) {
            const auto& entry = m_entries[slot];
            const auto differ = (entry.first ^ key.first) | (entry.second ^ key.second)
                              | (entry.last ^ key.last) | (entry.sizePlusOne ^ key.sizePlusOne);
            if (differ == 0 && (text.size() <= TextKey::wholeBytes || table.holds(entry.code, text))) {
                return entry.code;
            }
        }
        return learn(slot, text, table);
    }

    [[gnu::noinline]] Code learn(std::size_t slot, std::string_view text, StringTable& table)
    {
        if (slot >= m_entries.size()) {
            m_entries.resize(std::max(slot + 1, std::size_t{1} << mixedBits));
        }
        const auto key = TextKey::of(text);
        const auto code = table.intern(text);
        m_entries[slot] = {key.first, key.second, key.last, key.sizePlusOne, code};
        return code;
    }

    std::vector<Entry> m_entries;
};

} // namespace trailscope
