// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope {

//! The number of a text in a dictionary.
using Code = std::uint32_t;

//! Gives each distinct text the next number, starting at 0, and keeps the bytes: at most 4 GiB. Not
//! thread-safe.
//!
//! Open addressing with linear probing: each slot holds the code and 32 bits of the hash, so that a probe
//! rarely touches the bytes of another text.
class StringTable {
public:
    StringTable();

    //! The code of the text; a new one is kept as a copy.
    Code intern(std::string_view text)
    {
        // Neighbouring events often share a value.
        if (text == std::string_view(m_bytes.data() + m_lastText.begin, m_lastText.size) && size() > 0) {
            return m_lastText.codePlusOne - 1;
        }
        return findOrAdd(text);
    }

    [[nodiscard]] std::optional<Code> find(std::string_view text) const noexcept;

    //! Valid until the next intern().
    [[nodiscard]] std::string_view text(Code code) const noexcept
    {
        return std::string_view(m_bytes).substr(m_ends[code], m_ends[code + 1] - m_ends[code]);
    }

    [[nodiscard]] std::size_t size() const noexcept { return m_ends.size() - 1; }

    [[nodiscard]] const std::string& bytes() const noexcept { return m_bytes; }

    //! size() + 1 offsets into bytes(): text i lies from [i] to [i + 1].
    [[nodiscard]] const std::vector<std::uint64_t>& ends() const noexcept { return m_ends; }

private:
    //! Holds all that a look-up compares, so that it touches one slot and the text's bytes.
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t codePlusOne = 0; //!< 0: free
        std::uint32_t begin = 0;       //!< of the text in m_bytes
        std::uint32_t size = 0;
    };

    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint64_t hash) const noexcept;
    Code findOrAdd(std::string_view text);
    void grow();

    std::string m_bytes;
    std::vector<std::uint64_t> m_ends{0};
    std::vector<Slot> m_slots;
    Slot m_lastText;
};

} // namespace trailscope
