// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/code_column.h"

namespace trailscope {

CodeColumn::CodeColumn(std::span<const std::uint16_t> localCodes, std::vector<Code> toGlobal)
    : m_toGlobal(std::move(toGlobal))
{
    constexpr std::size_t narrowLimit = 256;
    m_toGlobal.shrink_to_fit();
    if (m_toGlobal.size() <= 1) {
        return;
    }
    if (m_toGlobal.size() > narrowLimit) {
        m_wide.assign(localCodes.begin(), localCodes.end());
        return;
    }
    m_narrow.resize(localCodes.size());
    for (std::size_t row = 0; row < localCodes.size(); ++row) {
        m_narrow[row] = static_cast<std::uint8_t>(localCodes[row]);
    }
}

CodeColumn CodeColumn::translated(std::span<const Code> table) &&
{
    for (auto& code : m_toGlobal) {
        code = table[code];
    }
    return std::move(*this);
}

} // namespace trailscope
