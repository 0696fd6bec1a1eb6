// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/growing_array.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace trailscope {

//! Texts one after another, by number from 0, at most 4 GiB in all. Copies share the memory, see
//! GrowingArray.
class TextList {
public:
    [[nodiscard]] std::size_t size() const noexcept { return m_ends.size(); }

    //! Valid until a text is added; as long as a copy lives when that is asked.
    [[nodiscard]] std::string_view text(std::size_t index) const noexcept
    {
        const auto first = begin(index);
        return {m_bytes.data() + first, m_ends[index] - first};
    }

    //! All texts without anything between them.
    [[nodiscard]] std::string_view bytes() const noexcept { return {m_bytes.data(), m_bytes.size()}; }

    //! Where a text begins in bytes(); \a index may be size(): the end of the last.
    [[nodiscard]] std::size_t begin(std::size_t index) const noexcept
    {
        return index == 0 ? 0 : m_ends[index - 1];
    }

    void add(std::string_view text)
    {
        m_bytes.add(text);
        m_ends.add(static_cast<std::uint32_t>(m_bytes.size()));
    }

    void reserve(std::size_t texts, std::size_t bytes)
    {
        m_ends.reserve(texts);
        m_bytes.reserve(bytes);
    }

    //! Keeps the memory for the texts to come.
    void clear() noexcept
    {
        m_bytes.clear();
        m_ends.clear();
    }

    //! For whoever wants them brought near.
    [[nodiscard]] const std::uint32_t* ends() const noexcept { return m_ends.data(); }

    [[nodiscard]] std::size_t sizeBytes() const noexcept
    {
        return m_bytes.capacityBytes() + m_ends.capacityBytes();
    }

private:
    GrowingArray<char> m_bytes;
    GrowingArray<std::uint32_t> m_ends; //!< of each text in m_bytes
};

} // namespace trailscope
