// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/json_key.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace trailscope {

//! Finds the keys of records that follow each other. Members mostly come in the order of the record before,
//! so three keys are tried: the one learned after the last key, and the two that have followed it since. The
//! first is only a number one higher, so that the processor starts on the next key before this one is known.
//! If all three fail, the key is looked up; the result is always that of the look-up. One for each thread.
template<typename Key>
class KeyPredictor {
public:
    using LookUp = Key (*)(std::string_view) noexcept;

    explicit KeyPredictor(LookUp lookUp) : m_lookUp(lookUp) {}

    //! \a begin lies behind the key's opening quote, in a text with padding.
    [[nodiscard]] Key next(const char* begin)
    {
        if (m_seen[m_last + 1].isAt(begin)) {
            return m_seen[++m_last].key;
        }
        for (const auto follower : m_seen[m_last].followers) {
            if (m_seen[follower].isAt(begin)) {
                m_last = follower;
                return m_seen[follower].key;
            }
        }
        return learn(begin);
    }

private:
    static constexpr std::size_t maxSeen = 64;
    static constexpr std::size_t wordBytes = sizeof(std::uint64_t);
    static constexpr std::size_t words = 3;

    //! A key as it was seen, with its closing quote.
    struct alignas(64) Seen {
        std::array<std::uint64_t, words> bytes{};
        std::array<std::uint64_t, words> mask{0xff}; //!< at first no key is this one: none begins with 0
        std::array<std::uint8_t, 2> followers{};     //!< indexes; the newer one first; 0: none
        Key key{};

        [[nodiscard]] bool isAt(const char* begin) const noexcept
        {
            std::uint64_t differ = 0;
            for (std::size_t i = 0; i < words; ++i) {
                std::uint64_t word = 0;
                std::memcpy(&word, begin + i * wordBytes, wordBytes);
                differ |= (word ^ bytes[i]) & mask[i];
            }
            return differ == 0;
        }
    };

    [[nodiscard]] static Seen makeSeen(std::string_view key)
    {
        Seen seen;
        std::array<char, words * wordBytes> mask{};
        std::memset(mask.data(), 0xff, key.size() + 1);
        std::memcpy(seen.mask.data(), mask.data(), mask.size());
        std::memcpy(seen.bytes.data(), key.data(), key.size() + 1);
        return seen;
    }

    [[nodiscard]] Key learn(const char* begin)
    {
        const auto text = json::keyAt(begin);
        const auto key = m_lookUp(text);
        if (text.size() >= words * wordBytes) {
            m_last = 0;
            return key;
        }
        const auto index = indexOf(begin, text, key);
        if (index != m_last + 1) {
            auto& followers = m_seen[m_last].followers;
            followers = {index, followers.front()};
        }
        m_last = index;
        return key;
    }

    [[nodiscard]] std::uint8_t indexOf(const char* begin, std::string_view text, Key key)
    {
        for (std::size_t i = 1; i <= m_count; ++i) {
            if (m_seen[i].isAt(begin)) {
                return static_cast<std::uint8_t>(i);
            }
        }
        if (m_count == maxSeen) {
            m_seen = {};
            m_count = 0;
            m_last = 0;
        }
        m_seen[++m_count] = makeSeen(text);
        m_seen[m_count].key = key;
        return static_cast<std::uint8_t>(m_count);
    }

    std::array<Seen, maxSeen + 2> m_seen{}; //!< the first one stands for the start, as none matches behind
    std::size_t m_count = 0;                //!< of those between
    std::size_t m_last = 0;
    LookUp m_lookUp;
};

} // namespace trailscope
