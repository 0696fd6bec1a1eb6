// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timestamp.h"
#include "core/event/blank_fields.h"
#include "core/event/field.h"
#include "core/event/traits.h"

#include <array>
#include <string_view>

namespace trailscope {

//! One event as its parser sees it: views into the parser's buffers, valid until it reads the next record.
//! A field that the record lacks is the empty text, as is one that is there and empty or null; blanks tells
//! which of these it is.
struct EventFields {
    Timestamp time;
    std::array<std::string_view, static_cast<std::size_t>(Field::Id) + 1> texts;
    Traits traits;
    BlankFields blanks;
    //! What stands for this event's user in records without the name: IAM Identity Center's user id and the
    //! workflow of a sign-in. Empty in all but those records.
    std::array<std::string_view, 2> userIds;

    //! A field from Field::User to Field::Id.
    [[nodiscard]] std::string_view& operator[](Field field) { return texts[static_cast<std::size_t>(field)]; }

    [[nodiscard]] std::string_view operator[](Field field) const
    {
        return texts[static_cast<std::size_t>(field)];
    }
};

} // namespace trailscope
