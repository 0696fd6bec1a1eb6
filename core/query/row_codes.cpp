// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/row_codes.h"

#include "core/query/field_values.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <numeric>

namespace trailscope {

RowCodes::RowCodes(Field field, const QueryContext& context) : m_field(field), m_store(*context.store)
{
    if (fieldInfo(field).storage == FieldStorage::Calendar) {
        m_calendar.emplace(field, context);
        return;
    }
    assert(fieldInfo(field).storage == FieldStorage::Dictionary);
    m_dictionary = &m_store.dictionary(field);
}

std::size_t RowCodes::codeCount() const noexcept
{
    return m_dictionary != nullptr ? m_dictionary->size() : knownValues(m_field).size();
}

std::string_view RowCodes::text(Code code) const noexcept
{
    return m_dictionary != nullptr ? m_dictionary->text(code) : knownValues(m_field)[code];
}

std::vector<Code> RowCodes::ranks() const
{
    if (m_dictionary != nullptr) {
        return m_dictionary->ranks();
    }
    const auto values = knownValues(m_field);
    std::vector<Code> codes(values.size());
    std::iota(codes.begin(), codes.end(), Code{0});
    std::sort(codes.begin(), codes.end(), [&values](Code a, Code b) { return values[a] < values[b]; });
    return ranksOf(codes);
}

const std::vector<Code>& RowCodes::of(std::size_t segment)
{
    const auto& rows = *m_store.segments()[segment];
    m_codes.resize(rows.rowCount());
    if (m_calendar) {
        m_calendar->fill(rows, m_codes);
        return m_codes;
    }
    const auto column = rows.column(m_field);
    column.visit(
        [&](auto locals) {
            for (std::size_t row = 0; row < locals.size(); ++row) {
                m_codes[row] = column.toGlobal[locals[row]];
            }
        },
        [&] { std::fill(m_codes.begin(), m_codes.end(), column.toGlobal.front()); });
    return m_codes;
}

std::vector<std::optional<std::uint64_t>> numbersOf(const Dictionary& dictionary)
{
    std::vector<std::optional<std::uint64_t>> numbers(dictionary.size());
    for (Code code = 0; code < dictionary.size(); ++code) {
        const auto text = dictionary.text(code);
        const auto* const end = text.data() + text.size();
        std::uint64_t number = 0;
        if (const auto read = std::from_chars(text.data(), end, number);
            read.ec == std::errc() && read.ptr == end && !text.empty()) {
            numbers[code] = number;
        }
    }
    return numbers;
}

} // namespace trailscope
