// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/string_table.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace trailscope {

//! Gathers texts of a table that is larger than the caches, so that many are looked up at once: while one
//! waits for memory, so do the others. The names of resources are such texts.
class TextBatch {
public:
    static constexpr std::size_t size = 16;

    //! Keeps a copy. Call lookUp() as soon as it is full.
    void add(std::string_view text)
    {
        m_hashes[m_count] = StringTable::hashOf(text);
        m_bytes += text;
        m_ends[++m_count] = m_bytes.size();
    }

    [[nodiscard]] bool isFull() const noexcept { return m_count == size; }

    //! The codes of the texts in the order in which they came, new ones being given to new texts. The batch
    //! is empty afterwards; the codes are valid until the next call.
    [[nodiscard]] std::span<const Code> lookUp(StringTable& table)
    {
        const auto hashes = std::span(m_hashes).first(m_count);
        for (const auto hash : hashes) {
            table.prefetch(hash);
        }
        for (const auto hash : hashes) {
            table.prefetchPlace(hash);
        }
        for (const auto hash : hashes) {
            table.prefetchText(hash);
        }
        const std::string_view bytes(m_bytes);
        for (std::size_t i = 0; i < m_count; ++i) {
            m_codes[i] = table.intern(bytes.substr(m_ends[i], m_ends[i + 1] - m_ends[i]), m_hashes[i]);
        }
        m_bytes.clear();
        return std::span(m_codes).first(std::exchange(m_count, 0));
    }

private:
    std::string m_bytes;
    std::array<std::size_t, size + 1> m_ends{}; //!< text i lies from [i] to [i + 1] in m_bytes
    std::array<std::uint32_t, size> m_hashes{};
    std::array<Code, size> m_codes{};
    std::size_t m_count = 0;
};

} // namespace trailscope
