// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/string_table.h"

#include "core/base/hash.h"

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

Code StringTable::intern(std::string_view text)
{
    const auto hash = hashText(text);
    auto slot = slotOf(text, hash);
    if (m_slots[slot].codePlusOne != 0) {
        return m_slots[slot].codePlusOne - 1;
    }
    if ((size() + 1) * 2 > m_slots.size()) {
        grow();
        slot = slotOf(text, hash);
    }
    const auto code = static_cast<Code>(size());
    m_bytes += text;
    m_ends.push_back(m_bytes.size());
    m_slots[slot] = {tagOf(hash), code + 1};
    return code;
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
    while (m_slots[index].codePlusOne != 0
           && (m_slots[index].hash != tagOf(hash) || this->text(m_slots[index].codePlusOne - 1) != text)) {
        index = (index + 1) & mask;
    }
    return index;
}

void StringTable::grow()
{
    m_slots.assign(m_slots.size() * 2, Slot{});
    const auto mask = m_slots.size() - 1;
    for (Code code = 0; code < size(); ++code) {
        const auto hash = hashText(text(code));
        auto index = static_cast<std::size_t>(hash) & mask;
        while (m_slots[index].codePlusOne != 0) {
            index = (index + 1) & mask;
        }
        m_slots[index] = {tagOf(hash), code + 1};
    }
}

} // namespace trailscope
