// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <set>
#include <string>
#include <string_view>

namespace trailscope {

//! Collects, while records are read, which name goes with the ids that stand for a user in other records: an
//! IAM Identity Center sign-in says the name in one or two records of its workflow only. Thread-safe.
class UserNames {
public:
    //! \a user is the record's user; \a id and \a workflow stand for the same user elsewhere, either may be
    //! empty. A user that is the id itself only ties the id to the workflow.
    void add(std::string_view id, std::string_view workflow, std::string_view user);

    //! The name for each id and workflow of which exactly one is known.
    [[nodiscard]] std::map<std::string, std::string> resolved() const;

private:
    mutable std::mutex m_mutex;
    std::map<std::string, std::set<std::string>> m_names;     //!< by id and by workflow
    std::map<std::string, std::set<std::string>> m_workflows; //!< by id
};

} // namespace trailscope
