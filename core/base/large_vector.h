// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace trailscope {

//! Asks the system to back memory that was not touched yet with large pages, where it has them: the first
//! touch of each page costs more than what a sort then does with it.
void preferLargePages(void* begin, std::size_t sizeBytes) noexcept;

//! For vectors that grow to many megabytes.
template<typename T>
class LargeAllocator {
public:
    using value_type = T;

    LargeAllocator() = default;

    template<typename Other>
    // NOLINTNEXTLINE(google-explicit-constructor): as allocators do
    LargeAllocator(const LargeAllocator<Other>& /*other*/) noexcept
    {
    }

    [[nodiscard]] T* allocate(std::size_t count)
    {
        auto* memory = std::allocator<T>().allocate(count);
        preferLargePages(memory, count * sizeof(T));
        return memory;
    }

    void deallocate(T* memory, std::size_t count) noexcept { std::allocator<T>().deallocate(memory, count); }

    bool operator==(const LargeAllocator&) const = default;
};

template<typename T>
using LargeVector = std::vector<T, LargeAllocator<T>>;

//! That many elements, value-initialised, as a vector of the usual type.
template<typename T>
[[nodiscard]] std::vector<T> makeLargeVector(std::size_t size)
{
    std::vector<T> elements;
    elements.reserve(size);
    preferLargePages(elements.data(), size * sizeof(T));
    elements.resize(size);
    return elements;
}

} // namespace trailscope
