// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/string_table.h"

#include "core/base/hash.h"

#include <cassert>
#include <limits>
#include <utility>

namespace trailscope {

namespace {

constexpr std::size_t firstSlotCount = 64;

std::uint32_t tagOf(std::uint64_t hash) noexcept
{
    return static_cast<std::uint32_t>(hash >> 32U);
}

} // namespace

StringTable::StringTable() : m_slots(firstSlotCount)
{
}

Code StringTable::findOrAdd(std::string_view text)
{
    const auto hash = hashText(text);
    auto slot = slotOf(text, hash);
    if (m_slots[slot].codePlusOne == 0) {
        if ((size() + 1) * 2 > m_slots.size()) {
            grow();
            slot = slotOf(text, hash);
        }
        assert(m_bytes.size() + text.size() <= std::numeric_limits<std::uint32_t>::max());
        m_slots[slot] = {tagOf(hash), static_cast<std::uint32_t>(size() + 1),
                         static_cast<std::uint32_t>(m_bytes.size()), static_cast<std::uint32_t>(text.size())};
        m_bytes += text;
        m_ends.push_back(m_bytes.size());
    }
    m_lastText = m_slots[slot];
    return m_lastText.codePlusOne - 1;
}

std::optional<Code> StringTable::find(std::string_view text) const noexcept
{
    const auto& slot = m_slots[slotOf(text, hashText(text))];
    return slot.codePlusOne == 0 ? std::nullopt : std::optional<Code>(slot.codePlusOne - 1);
}

std::size_t StringTable::slotOf(std::string_view text, std::uint64_t hash) const noexcept
{
    const auto mask = m_slots.size() - 1;
    auto index = static_cast<std::size_t>(hash) & mask;
    const auto isOther = [this, text, tag = tagOf(hash)](const Slot& slot) {
        return slot.hash != tag || text != std::string_view(m_bytes.data() + slot.begin, slot.size);
    };
    while (m_slots[index].codePlusOne != 0 && isOther(m_slots[index])) {
        index = (index + 1) & mask;
    }
    return index;
}

void StringTable::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    std::swap(old, m_slots);
    const auto mask = m_slots.size() - 1;
    for (const auto& slot : old) {
        if (slot.codePlusOne == 0) {
            continue;
        }
        auto index = static_cast<std::size_t>(hashText(text(slot.codePlusOne - 1))) & mask;
        while (m_slots[index].codePlusOne != 0) {
            index = (index + 1) & mask;
        }
        m_slots[index] = slot;
    }
}

} // namespace trailscope
