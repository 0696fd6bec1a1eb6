// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/code_column.h"

#include <algorithm>
#include <functional>

namespace trailscope {

CodeColumn::CodeColumn(std::shared_ptr<const Locals> locals, std::vector<Code> toGlobal, bool isOwner)
    : m_locals(std::move(locals))
    , m_toGlobal(std::move(toGlobal))
    , m_isOwner(isOwner)
    , m_isAscending(std::adjacent_find(m_toGlobal.begin(), m_toGlobal.end(), std::greater_equal<>())
                    == m_toGlobal.end())
{
    m_toGlobal.shrink_to_fit();
}

CodeColumn::CodeColumn(std::vector<Code> toGlobal) : CodeColumn(nullptr, std::move(toGlobal), true)
{
}

CodeColumn::CodeColumn(PagedVector<std::uint8_t> narrow, std::vector<Code> toGlobal)
    : CodeColumn(std::make_shared<const Locals>(Locals{std::move(narrow), {}}), std::move(toGlobal), true)
{
}

CodeColumn::CodeColumn(PagedVector<std::uint16_t> wide, std::vector<Code> toGlobal)
    : CodeColumn(std::make_shared<const Locals>(Locals{{}, std::move(wide)}), std::move(toGlobal), true)
{
}

CodeColumn::CodeColumn(const CodeColumn& owner, std::vector<Code> toGlobal)
    : CodeColumn(owner.m_locals, std::move(toGlobal), false)
{
}

} // namespace trailscope
