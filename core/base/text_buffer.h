// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace trailscope {

//! Bytes that grow without being cleared first, followed by at least `padding` readable bytes, as the JSON
//! parser needs them. A worker reuses one for all its files.
class TextBuffer {
public:
    static constexpr std::size_t padding = 64;

    [[nodiscard]] char* data() noexcept { return m_bytes.get(); }

    [[nodiscard]] std::size_t size() const noexcept { return m_size; }

    [[nodiscard]] std::size_t capacity() const noexcept { return m_capacity; }

    [[nodiscard]] std::string_view view() const noexcept { return {m_bytes.get(), m_size}; }

    //! At least \a capacity bytes; the first size() ones are kept. False when memory is out, which is asked
    //! before the buffer grows by much.
    [[nodiscard]] bool reserve(std::size_t capacity)
    {
        return (capacity <= m_capacity && m_bytes) || grow(capacity);
    }

    //! At most capacity().
    void setSize(std::size_t size) noexcept { m_size = size; }

    //! Gives memory past \a limit bytes back, so that one huge file does not weigh on all that follow.
    void shrinkTo(std::size_t limit) noexcept
    {
        if (m_capacity > limit) {
            m_bytes.reset();
            m_capacity = 0;
            m_size = 0;
        }
    }

private:
    struct Free {
        void operator()(char* bytes) const noexcept { std::free(bytes); } // NOLINT: pairs with realloc
    };

    [[nodiscard]] bool grow(std::size_t capacity);

    std::unique_ptr<char, Free> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace trailscope
