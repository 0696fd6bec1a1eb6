// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>
#include <vector>

namespace trailscope {

//! When the system has to find memory for a page.
enum class PageTouch : std::uint8_t {
    AtOnce,      //!< when it is taken: to take pages one by one costs several times as much
    WhenWritten, //!< when it is first written: for what keeps room to grow
};

//! Pages of their own. Throws std::bad_alloc.
[[nodiscard]] void* takePages(std::size_t bytes, PageTouch touch);

//! Back to the system, not to the allocator. \a bytes as they were taken.
void givePagesBack(void* pages, std::size_t bytes) noexcept;

//! While one of these lives, pages that are given back are kept for whoever takes as many at once: to have
//! the system find them anew took a seventh of a load's time. The end of the last one gives them to the
//! system.
class PageReuse {
public:
    PageReuse() noexcept;
    ~PageReuse();
    PageReuse(const PageReuse&) = delete;
    PageReuse& operator=(const PageReuse&) = delete;
    PageReuse(PageReuse&&) = delete;
    PageReuse& operator=(PageReuse&&) = delete;
};

//! Gives the kept pages to the system.
void giveKeptPagesBack() noexcept;

//! For large vectors that come and go by the hundred while an archive is loaded: what is freed is free for
//! everyone at once. Elements that are not given a value are left as they are, uninitialised.
template<typename T, PageTouch touch>
class PageAllocator {
public:
    using value_type = T;

    template<typename Other>
    struct rebind { // NOLINT(readability-identifier-naming): the standard's name
        using other = PageAllocator<Other, touch>;
    };

    PageAllocator() = default;

    template<typename Other>
    // NOLINTNEXTLINE(google-explicit-constructor): as allocators do
    PageAllocator(const PageAllocator<Other, touch>& /*other*/) noexcept
    {
    }

    [[nodiscard]] T* allocate(std::size_t count)
    {
        const auto bytes = count * sizeof(T);
        return static_cast<T*>(bytes < pagedFrom ? ::operator new(bytes) : takePages(bytes, touch));
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
    static constexpr std::size_t pagedFrom = std::size_t{60} * 1'024;
};

template<typename T>
using PagedVector = std::vector<T, PageAllocator<T, PageTouch::AtOnce>>;

//! The same for one that is never filled to its capacity.
template<typename T>
using GrowingVector = std::vector<T, PageAllocator<T, PageTouch::WhenWritten>>;

} // namespace trailscope
