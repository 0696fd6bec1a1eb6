// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/string_table.h"

#include "core/base/hash.h"

#include <algorithm>
#include <cassert>
#include <new>
#include <utility>

namespace trailscope {

namespace {

constexpr std::size_t firstSlotCount = 64;

//! Did memory end between a text's bytes and its end? The next text would begin with these bytes.
bool isTorn(const TextList& texts) noexcept
{
    return texts.begin(texts.size()) != texts.bytes().size();
}

} // namespace

StringTable::StringTable() : m_slots(firstSlotCount)
{
}

std::uint32_t StringTable::hashOf(std::string_view text) noexcept
{
    return static_cast<std::uint32_t>(hashText(text) >> 32U);
}

Code StringTable::intern(std::string_view text, std::uint32_t hash)
{
    auto slot = slotOf(text, hash);
    if (m_slots[slot].codePlusOne == 0) {
        if ((size() + 1) * 4 > m_slots.size() * 3) {
            grow();
            slot = slotOf(text, hash);
        }
        assert(m_texts.bytes().size() + text.size() <= maxBytes);
        if (isTorn(m_texts)) {
            throw std::bad_alloc();
        }
        m_texts.add(text); // first: when memory ends here, the slot has promised nothing
        m_slots[slot] = {hash, static_cast<std::uint32_t>(size())};
    }
    return m_slots[slot].codePlusOne - 1;
}

void StringTable::clear() noexcept
{
    m_texts.clear();
    std::fill(m_slots.begin(), m_slots.end(), Slot());
}

std::optional<Code> StringTable::find(std::string_view text) const noexcept
{
    const auto& slot = m_slots[slotOf(text, hashOf(text))];
    return slot.codePlusOne == 0 ? std::nullopt : std::optional<Code>(slot.codePlusOne - 1);
}

std::size_t StringTable::slotOf(std::string_view text, std::uint32_t hash) const noexcept
{
    const auto mask = m_slots.size() - 1;
    auto index = hash & mask;
    const auto isOther = [this, text, hash](const Slot& slot) {
        return slot.hash != hash || !holds(slot.codePlusOne - 1, text);
    };
    while (m_slots[index].codePlusOne != 0 && isOther(m_slots[index])) {
        index = (index + 1) & mask;
    }
    return index;
}

void StringTable::grow()
{
    LargeVector<Slot> old(m_slots.size() * 2);
    std::swap(old, m_slots);
    const auto mask = m_slots.size() - 1;
    for (const auto& slot : old) {
        if (slot.codePlusOne == 0) {
            continue;
        }
        auto index = slot.hash & mask;
        while (m_slots[index].codePlusOne != 0) {
            index = (index + 1) & mask;
        }
        m_slots[index] = slot;
    }
}

} // namespace trailscope
