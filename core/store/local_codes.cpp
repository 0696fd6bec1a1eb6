// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/local_codes.h"

#include <limits>

namespace trailscope {

namespace {

template<typename Local>
PagedVector<Local> inOrder(const PagedVector<std::uint16_t>& locals, std::span<const std::uint32_t> order)
{
    PagedVector<Local> codes(order.size());
    for (std::size_t row = 0; row < order.size(); ++row) {
        codes[row] = static_cast<Local>(locals[order[row]]);
    }
    return codes;
}

} // namespace

CodeColumn LocalCodes::column(std::span<const std::uint32_t> order, std::vector<Code> toGlobal) const
{
    if (m_distinct.size() == 1) {
        return CodeColumn(std::move(toGlobal));
    }
    if (m_distinct.size() <= std::size_t{std::numeric_limits<std::uint8_t>::max()} + 1) {
        return {inOrder<std::uint8_t>(m_locals, order), std::move(toGlobal)};
    }
    return {inOrder<std::uint16_t>(m_locals, order), std::move(toGlobal)};
}

} // namespace trailscope
