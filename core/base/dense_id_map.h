// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_vector.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>

namespace trailscope {

//! Numbers 64-bit keys from 0 in the order in which they first come. A table with open addressing that looks
//! up many keys at once: while one waits for memory, so do the others. Takes 40 to 72 bytes a key.
class DenseIdMap {
public:
    using Key = std::uint64_t;

    //! Two codes as one key, and the codes of such a key.
    [[nodiscard]] static constexpr Key keyOf(std::uint32_t high, std::uint32_t low) noexcept
    {
        return Key{high} << 32U | low;
    }
    [[nodiscard]] static constexpr std::pair<std::uint32_t, std::uint32_t> codesOf(Key key) noexcept
    {
        return {static_cast<std::uint32_t>(key >> 32U), static_cast<std::uint32_t>(key)};
    }

    //! Sets numbers[i] to the number of keys[i], new ones being given to new keys. At most 2^32 - 2 keys.
    void number(std::span<const Key> keys, std::span<std::uint32_t> numbers);

    //! By number.
    [[nodiscard]] std::span<const Key> keys() const noexcept { return m_keys; }

    [[nodiscard]] std::size_t size() const noexcept { return m_keys.size(); }

private:
    struct Slot {
        Key key = 0;
        std::uint32_t next = 0; //!< 1 more than the key's number; 0: empty
    };

    static constexpr std::size_t batchKeys = 64;

    void makeRoom(std::size_t keys);
    [[nodiscard]] std::size_t slotOf(Key key) const noexcept;
    [[nodiscard]] Slot& find(Key key, std::size_t slot) noexcept;

    LargeVector<Slot> m_slots; //!< a power of two of them, at most half of them taken
    LargeVector<Key> m_keys;
};

} // namespace trailscope
