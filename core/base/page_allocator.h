// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace trailscope {

//! Pages of their own, all of them there at once: to take them one by one when they are first written costs
//! several times as much. Zero at first. Throws std::bad_alloc.
[[nodiscard]] void* takePages(std::size_t bytes);

//! Back to the system, not to the allocator. \a bytes as they were taken.
void givePagesBack(void* pages, std::size_t bytes) noexcept;

//! For large vectors that come and go by the hundred while an archive is loaded: what is freed is free for
//! everyone at once. Elements that are not given a value are left as they are, uninitialised.
template<typename T>
class PageAllocator {
public:
    using value_type = T;

    PageAllocator() = default;

    template<typename Other>
    PageAllocator(
        const PageAllocator<Other>&) noexcept // NOLINT(google-explicit-constructor): as allocators do
    {
    }

    [[nodiscard]] T* allocate(std::size_t count)
    {
        const auto bytes = count * sizeof(T);
        return static_cast<T*>(bytes < pagedFrom ? ::operator new(bytes) : takePages(bytes));
    }

    void deallocate(T* memory, std::size_t count) noexcept
    {
        const auto bytes = count * sizeof(T);
        if (bytes < pagedFrom) {
            ::operator delete(memory);
        } else {
            givePagesBack(memory, bytes);
        }
    }

    template<typename Made, typename... Arguments>
    void construct(Made* place, Arguments&&... arguments)
    {
        if constexpr (sizeof...(Arguments) == 0) {
            ::new (static_cast<void*>(place)) Made;
        } else {
            ::new (static_cast<void*>(place)) Made(std::forward<Arguments>(arguments)...);
        }
    }

    bool operator==(const PageAllocator&) const = default;

private:
    static constexpr std::size_t pagedFrom = 192 * 1'024;
};

template<typename T>
using PagedVector = std::vector<T, PageAllocator<T>>;

} // namespace trailscope
