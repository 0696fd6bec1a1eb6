// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/calendar_column.h"
#include "core/store/dictionary.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace trailscope {

//! The values of a field as one code a row, whether a column holds them or they follow from time and
//! calendar: for fields of Dictionary and Calendar storage. Only of() keeps something: one object a thread
//! for it. The context must outlive it.
class RowCodes {
public:
    RowCodes(Field field, const QueryContext& context);

    //! Codes are below it.
    [[nodiscard]] std::size_t codeCount() const noexcept;

    [[nodiscard]] std::string_view text(Code code) const noexcept;

    //! For each code its rank by the bytes of its text.
    [[nodiscard]] std::vector<Code> ranks() const;

    //! By the segment's row; valid until the next call.
    [[nodiscard]] const std::vector<Code>& of(std::size_t segment);

private:
    Field m_field;
    const EventStore& m_store;
    const Dictionary* m_dictionary = nullptr; //!< of the store; none for calendar fields
    std::optional<CalendarColumn> m_calendar; //!< for calendar fields
    std::vector<Code> m_codes;
};

//! The number that each text is, by code; nothing for a text that is no whole number.
[[nodiscard]] std::vector<std::optional<std::uint64_t>> numbersOf(const Dictionary& dictionary);

} // namespace trailscope
