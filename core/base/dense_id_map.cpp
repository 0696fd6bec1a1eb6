// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/dense_id_map.h"

#include <algorithm>
#include <array>
#include <bit>

namespace trailscope {

void DenseIdMap::number(std::span<const Key> keys, std::span<std::uint32_t> numbers)
{
    std::array<std::size_t, batchKeys> slots{};
    for (std::size_t begin = 0; begin < keys.size(); begin += batchKeys) {
        const auto batch = keys.subspan(begin, std::min(batchKeys, keys.size() - begin));
        makeRoom(m_keys.size() + batch.size());
        for (std::size_t i = 0; i < batch.size(); ++i) {
            slots[i] = slotOf(batch[i]);
            __builtin_prefetch(m_slots.data() + slots[i]);
        }
        for (std::size_t i = 0; i < batch.size(); ++i) {
            auto& slot = find(batch[i], slots[i]);
            if (slot.next == 0) {
                m_keys.push_back(batch[i]);
                slot = {batch[i], static_cast<std::uint32_t>(m_keys.size())};
            }
            numbers[begin + i] = slot.next - 1;
        }
    }
}

void DenseIdMap::makeRoom(std::size_t keys)
{
    if (2 * keys <= m_slots.size()) {
        return;
    }
    m_slots = LargeVector<Slot>(std::bit_ceil(4 * keys));
    for (std::size_t number = 0; number < m_keys.size(); ++number) {
        find(m_keys[number], slotOf(m_keys[number])) = {m_keys[number],
                                                        static_cast<std::uint32_t>(number + 1)};
    }
}

//! Multiplies by 2^64 divided by the golden ratio, which spreads keys that follow each other.
std::size_t DenseIdMap::slotOf(Key key) const noexcept
{
    constexpr Key spread = 0x9e37'79b9'7f4a'7c15;
    return static_cast<std::size_t>((key ^ key >> 32U) * spread
                                    >> (64 - static_cast<unsigned>(std::countr_zero(m_slots.size()))));
}

//! The key's slot, or the empty one where it belongs.
DenseIdMap::Slot& DenseIdMap::find(Key key, std::size_t slot) noexcept
{
    while (m_slots[slot].next != 0 && m_slots[slot].key != key) {
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    return m_slots[slot];
}

} // namespace trailscope
