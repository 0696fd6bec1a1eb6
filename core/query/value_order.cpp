// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/value_order.h"

#include "core/query/network.h"
#include "core/query/number_text.h"

#include <cstdint>

namespace trailscope {

namespace {

enum class ValueKind : std::uint8_t { Empty, Number, Address, Text };

ValueKind kindOf(std::string_view text) noexcept
{
    if (text.empty()) {
        return ValueKind::Empty;
    }
    return numberIn(text) ? ValueKind::Number : parseAddress(text) ? ValueKind::Address : ValueKind::Text;
}

} // namespace

std::weak_ordering orderValues(std::string_view a, std::string_view b) noexcept
{
    const auto kind = kindOf(a);
    if (kind != kindOf(b)) {
        return kind <=> kindOf(b);
    }
    if (kind == ValueKind::Number) {
        return std::weak_order(*numberIn(a), *numberIn(b));
    }
    return kind == ValueKind::Address ? std::weak_ordering(*parseAddress(a) <=> *parseAddress(b)) : a <=> b;
}

} // namespace trailscope
