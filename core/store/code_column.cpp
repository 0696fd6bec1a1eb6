// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/code_column.h"

namespace trailscope {

CodeColumn::CodeColumn(std::vector<Code> toGlobal) : m_toGlobal(std::move(toGlobal))
{
    m_toGlobal.shrink_to_fit();
}

CodeColumn::CodeColumn(PagedVector<std::uint8_t> narrow, std::vector<Code> toGlobal)
    : m_narrow(std::move(narrow)), m_toGlobal(std::move(toGlobal))
{
    m_toGlobal.shrink_to_fit();
}

CodeColumn::CodeColumn(PagedVector<std::uint16_t> wide, std::vector<Code> toGlobal)
    : m_wide(std::move(wide)), m_toGlobal(std::move(toGlobal))
{
    m_toGlobal.shrink_to_fit();
}

CodeColumn CodeColumn::translated(std::span<const Code> table) &&
{
    for (auto& code : m_toGlobal) {
        code = table[code];
    }
    return std::move(*this);
}

} // namespace trailscope
