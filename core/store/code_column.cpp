// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/code_column.h"

namespace trailscope {

CodeColumn::CodeColumn(std::vector<Code> toGlobal) : m_toGlobal(std::move(toGlobal))
{
    m_toGlobal.shrink_to_fit();
}

CodeColumn::CodeColumn(PagedVector<std::uint8_t> narrow, std::vector<Code> toGlobal)
    : m_locals(std::make_shared<const Locals>(Locals{std::move(narrow), {}})), m_toGlobal(std::move(toGlobal))
{
    m_toGlobal.shrink_to_fit();
}

CodeColumn::CodeColumn(PagedVector<std::uint16_t> wide, std::vector<Code> toGlobal)
    : m_locals(std::make_shared<const Locals>(Locals{{}, std::move(wide)})), m_toGlobal(std::move(toGlobal))
{
    m_toGlobal.shrink_to_fit();
}

CodeColumn::CodeColumn(const CodeColumn& owner, std::vector<Code> toGlobal)
    : m_locals(owner.m_locals), m_toGlobal(std::move(toGlobal)), m_isOwner(false)
{
    m_toGlobal.shrink_to_fit();
}

} // namespace trailscope
