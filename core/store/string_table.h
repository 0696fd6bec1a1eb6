// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/large_vector.h"
#include "core/base/text.h"
#include "core/store/text_list.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace trailscope {

//! The number of a text in a dictionary.
using Code = std::uint32_t;

//! Gives each distinct text the next number, starting at 0, and keeps the bytes: at most 4 GiB. Not
//! thread-safe.
//!
//! Open addressing with linear probing: each slot holds the code and 32 bits of the hash, so that a probe
//! rarely touches the bytes of another text.
class StringTable {
public:
    //! Texts may be as many bytes in all.
    static constexpr std::size_t maxBytes = 0xffff'ffff;

    StringTable();

    [[nodiscard]] static std::uint32_t hashOf(std::string_view text) noexcept;

    //! The code of the text; a new one is kept as a copy.
    Code intern(std::string_view text) { return intern(text, hashOf(text)); }

    //! The same for a text whose hash is known.
    Code intern(std::string_view text, std::uint32_t hash);

    //! Has the memory that intern() looks at first brought near, while the caller does something else.
    void prefetch(std::uint32_t hash) const noexcept
    {
        __builtin_prefetch(m_slots.data() + (hash & (m_slots.size() - 1)));
    }

    //! The next steps of the same, each when the one before has had its time: where the bytes of the text lie
    //! that probably is the one, and then these bytes.
    void prefetchPlace(std::uint32_t hash) const noexcept
    {
        if (const auto code = probableCode(hash)) {
            __builtin_prefetch(m_texts.ends() + *code);
        }
    }
    void prefetchText(std::uint32_t hash) const noexcept
    {
        if (const auto code = probableCode(hash)) {
            __builtin_prefetch(m_texts.text(*code).data());
        }
    }

    //! Is that the text's code? Much quicker than intern() for whoever can guess.
    [[nodiscard]] bool holds(Code code, std::string_view text) const noexcept
    {
        return code < size() && equalBytes(this->text(code), text);
    }

    //! Forgets all texts and keeps the memory for the next ones.
    void clear() noexcept;

    [[nodiscard]] std::optional<Code> find(std::string_view text) const noexcept;

    //! Valid until the next intern().
    [[nodiscard]] std::string_view text(Code code) const noexcept { return m_texts.text(code); }

    [[nodiscard]] std::size_t size() const noexcept { return m_texts.size(); }

    //! By code. To be copied for what they are now, see TextList.
    [[nodiscard]] const TextList& texts() const noexcept { return m_texts; }

    [[nodiscard]] std::size_t sizeBytes() const noexcept
    {
        return m_texts.sizeBytes() + m_slots.capacity() * sizeof(Slot);
    }

private:
    struct Slot {
        std::uint32_t hash = 0;
        std::uint32_t codePlusOne = 0; //!< 0: free
    };

    //! What the first slot says that intern() would look at.
    [[nodiscard]] std::optional<Code> probableCode(std::uint32_t hash) const noexcept
    {
        const auto& slot = m_slots[hash & (m_slots.size() - 1)];
        return slot.hash == hash && slot.codePlusOne != 0 ? std::optional<Code>(slot.codePlusOne - 1)
                                                          : std::nullopt;
    }

    [[nodiscard]] std::size_t slotOf(std::string_view text, std::uint32_t hash) const noexcept;
    void grow();

    TextList m_texts;
    LargeVector<Slot> m_slots;
};

} // namespace trailscope
