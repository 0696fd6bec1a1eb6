// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/user_names.h"

namespace trailscope {

void UserNames::add(std::string_view id, std::string_view workflow, std::string_view user)
{
    const std::scoped_lock lock(m_mutex);
    if (user == id) {
        m_workflows[std::string(id)].emplace(workflow);
        return;
    }
    for (const auto key : {id, workflow}) {
        if (!key.empty()) {
            m_names[std::string(key)].emplace(user);
        }
    }
}

std::map<std::string, std::string> UserNames::resolved() const
{
    const std::scoped_lock lock(m_mutex);
    auto names = m_names;
    for (const auto& [id, workflows] : m_workflows) {
        if (m_names.count(id) > 0) {
            continue;
        }
        for (const auto& workflow : workflows) {
            if (const auto found = m_names.find(workflow); found != m_names.end()) {
                names[id].insert(found->second.begin(), found->second.end());
            }
        }
    }
    std::map<std::string, std::string> single;
    for (const auto& [id, candidates] : names) {
        if (candidates.size() == 1) {
            single.emplace(id, *candidates.begin());
        }
    }
    return single;
}

} // namespace trailscope
