// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_vector.h"
#include "core/base/page_allocator.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>

namespace trailscope {

//! Elements that are only ever added to. A copy costs nothing: it shares the memory and keeps the elements
//! that there were when it was made, while more are added to the original, on another thread too. The first
//! addition to a copy gives it memory of its own.
template<typename T>
class GrowingArray {
    static_assert(std::is_trivially_copyable_v<T>);

public:
    GrowingArray() = default;
    ~GrowingArray() = default;

    GrowingArray(const GrowingArray& other) noexcept
        : m_memory(other.m_memory), m_size(other.m_size), m_capacity(other.m_size)
    {
    }

    GrowingArray(GrowingArray&& other) noexcept { swap(other); }

    GrowingArray& operator=(const GrowingArray& other) noexcept
    {
        auto copy = other;
        swap(copy);
        return *this;
    }

    GrowingArray& operator=(GrowingArray&& other) noexcept
    {
        auto moved = std::move(other);
        swap(moved);
        return *this;
    }

    void add(std::span<const T> elements)
    {
        if (elements.empty()) {
            return;
        }
        if (m_size + elements.size() > m_capacity) {
            reserve(std::max(m_size + elements.size(), 2 * m_capacity));
        }
        std::memcpy(m_memory.get() + m_size, elements.data(), elements.size_bytes());
        m_size += elements.size();
    }

    void add(T element) { add(std::span<const T>(&element, 1)); }

    //! Room for that many elements in all.
    void reserve(std::size_t capacity)
    {
        if (capacity <= m_capacity) {
            return;
        }
        auto memory = takeMemory(capacity);
        if (m_size > 0) {
            std::memcpy(memory.get(), m_memory.get(), m_size * sizeof(T));
        }
        m_memory = std::move(memory);
        m_capacity = capacity;
    }

    //! Keeps the memory for the elements to come unless a copy shares it.
    void clear() noexcept
    {
        if (m_memory.use_count() > 1) {
            m_memory.reset();
            m_capacity = 0;
        }
        m_size = 0;
    }

    [[nodiscard]] const T* data() const noexcept { return m_memory.get(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] std::size_t capacityBytes() const noexcept { return m_capacity * sizeof(T); }

    [[nodiscard]] T operator[](std::size_t index) const noexcept { return m_memory.get()[index]; }

private:
    void swap(GrowingArray& other) noexcept
    {
        std::swap(m_memory, other.m_memory);
        std::swap(m_size, other.m_size);
        std::swap(m_capacity, other.m_capacity);
    }

    using Allocator = PageAllocator<T, PageTouch::WhenWritten>;

    [[nodiscard]] static std::shared_ptr<T> takeMemory(std::size_t capacity)
    {
        auto* elements = Allocator().allocate(capacity);
        preferLargePages(elements, capacity * sizeof(T));
        return {elements, [capacity](T* memory) { Allocator().deallocate(memory, capacity); }};
    }

    std::shared_ptr<T> m_memory; //!< of the first of m_capacity elements
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

} // namespace trailscope
