// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event/field.h"

#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace trailscope {

//! Of one event: the fields that have no text although the record has a value for them. The columns show all
//! of them as nothing, like fields that the record lacks; filters can ask for the difference.
struct BlankFields {
    std::uint32_t empty = 0; //!< by fieldBit(): the record has ""
    std::uint32_t null = 0;  //!< by fieldBit(): it has null, or an object or array in the place of a text

    bool operator==(const BlankFields&) const = default;

    [[nodiscard]] bool any() const noexcept { return (empty | null) != 0; }

    //! The bit of a field from Field::User to Field::Id; no bit for others.
    [[nodiscard]] static constexpr std::uint32_t fieldBit(Field field) noexcept
    {
        return field <= Field::Id ? std::uint32_t{1} << static_cast<unsigned>(field) : 0;
    }

    //! As a dictionary keeps it: no text when there is no such field. Valid as long as this lives.
    [[nodiscard]] std::string_view bytes() const noexcept
    {
        return any() ? std::string_view(reinterpret_cast<const char*>(this), sizeof *this)
                     : std::string_view();
    }

    [[nodiscard]] static BlankFields fromBytes(std::string_view bytes) noexcept
    {
        BlankFields fields;
        if (bytes.size() == sizeof fields) {
            std::memcpy(&fields, bytes.data(), sizeof fields);
        }
        return fields;
    }
};
static_assert(static_cast<unsigned>(Field::Id) < 32);
static_assert(std::has_unique_object_representations_v<BlankFields>);

//! Stands for a value that is no text: null, an object or an array. It is told apart by its data(): that of
//! "" points into the record, that of a missing field is null.
inline constexpr char placeWithoutText = '\0';
inline constexpr std::string_view valueWithoutText(&placeWithoutText, 0);

} // namespace trailscope
