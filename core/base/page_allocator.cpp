// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/page_allocator.h"

#include <map>
#include <mutex>
#include <sys/mman.h>

#ifndef MAP_POPULATE
#define MAP_POPULATE 0 // NOLINT(cppcoreguidelines-macro-usage): only Linux has it
#endif

namespace trailscope {

namespace {

constexpr std::size_t pageBytes = 4'096;
constexpr std::size_t maxKeptBytes = 256 * 1'024; //!< of one piece: what a column of a segment takes at most

std::size_t wholePages(std::size_t bytes) noexcept
{
    return (bytes + pageBytes - 1) / pageBytes * pageBytes;
}

//! Pages that nobody uses now, by size.
class KeptPages {
public:
    void addUser() noexcept
    {
        const std::scoped_lock lock(m_mutex);
        ++m_users;
    }

    void removeUser() noexcept
    {
        const std::scoped_lock lock(m_mutex);
        if (--m_users == 0) {
            giveBack();
        }
    }

    void clear() noexcept
    {
        const std::scoped_lock lock(m_mutex);
        giveBack();
    }

    //! Null when there are none of that size.
    [[nodiscard]] void* take(std::size_t bytes) noexcept
    {
        const std::scoped_lock lock(m_mutex);
        const auto kept = m_kept.find(bytes);
        if (kept == m_kept.end() || kept->second.empty()) {
            return nullptr;
        }
        void* pages = kept->second.back();
        kept->second.pop_back();
        return pages;
    }

    //! False when they are not wanted.
    [[nodiscard]] bool keep(void* pages, std::size_t bytes) noexcept
    try {
        const std::scoped_lock lock(m_mutex);
        if (m_users == 0) {
            return false;
        }
        m_kept[bytes].push_back(pages);
        return true;
    } catch (const std::bad_alloc&) {
        return false;
    }

private:
    void giveBack() noexcept
    {
        for (const auto& [bytes, pieces] : m_kept) {
            for (auto* pages : pieces) {
                ::munmap(pages, bytes);
            }
        }
        m_kept.clear();
    }

    std::mutex m_mutex;
    std::map<std::size_t, std::vector<void*>> m_kept;
    std::size_t m_users = 0;
};

//! Never destroyed: vectors that live as long as the program give back their pages after everything else.
KeptPages& keptPages()
{
    static auto* pages = new KeptPages;
    return *pages;
}

} // namespace

void* takePages(std::size_t bytes, PageTouch touch)
{
    const auto whole = wholePages(bytes);
    if (touch == PageTouch::AtOnce && whole <= maxKeptBytes) {
        if (void* kept = keptPages().take(whole)) {
            return kept;
        }
    }
    const auto populate = touch == PageTouch::AtOnce ? MAP_POPULATE : 0;
    void* pages =
        ::mmap(nullptr, whole, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | populate, -1, 0);
    if (pages == MAP_FAILED) {
        throw std::bad_alloc();
    }
    return pages;
}

void givePagesBack(void* pages, std::size_t bytes) noexcept
{
    const auto whole = wholePages(bytes);
    if (whole > maxKeptBytes || !keptPages().keep(pages, whole)) {
        ::munmap(pages, whole);
    }
}

PageReuse::PageReuse() noexcept
{
    keptPages().addUser();
}

PageReuse::~PageReuse()
{
    keptPages().removeUser();
}

void giveKeptPagesBack() noexcept
{
    keptPages().clear();
}

} // namespace trailscope
