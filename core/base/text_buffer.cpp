// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_buffer.h"

#include "core/base/memory.h"

namespace trailscope {

bool TextBuffer::grow(std::size_t capacity)
{
    constexpr std::size_t muchBytes = std::size_t{16} << 20U;
    const auto more = capacity - m_capacity;
    if (more >= muchBytes && !hasMemoryFor(more)) {
        return false;
    }
    auto* grown =
        static_cast<char*>(std::realloc(m_bytes.get(), capacity + padding)); // NOLINT: grows in place
    if (grown == nullptr) {
        return false;
    }
    static_cast<void>(m_bytes.release());
    m_bytes.reset(grown);
    m_capacity = capacity;
    return true;
}

} // namespace trailscope
