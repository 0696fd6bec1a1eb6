// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/catalogue.h"

#include "tests/tools/make_archive/catalogue_tables.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <vector>

namespace trailscope::maker {

namespace {

std::vector<EventKind> collected()
{
    std::vector<EventKind> all;
    for (const auto& table : serviceTables()) {
        for (EventKind kind : table.kinds) {
            kind.service = &table.service;
            all.push_back(kind);
        }
    }
    return all;
}

} // namespace

std::string_view typeText(EventType type)
{
    constexpr std::array<std::string_view, 4> texts{"ApiCall", "ConsoleOperation", "ConsoleSignin",
                                                    "AliyunServiceEvent"};
    return texts[static_cast<std::size_t>(type)];
}

bool EventKind::isRead() const
{
    constexpr std::array<std::string_view, 6> verbs{"Describe", "List", "Get", "Query", "Head", "Lookup"};
    return std::any_of(verbs.begin(), verbs.end(),
                       [this](std::string_view verb) { return name.starts_with(verb); });
}

bool EventKind::isLogin() const
{
    return name == "ConsoleSignin" || (name == "Login" && service->name == "CloudSSO");
}

std::span<const EventKind> catalogue()
{
    static const std::vector<EventKind> all = collected();
    return all;
}

const EventKind& kindOf(std::string_view service, std::string_view event)
{
    const auto all = catalogue();
    const auto found = std::find_if(all.begin(), all.end(), [service, event](const EventKind& kind) {
        return kind.name == event && kind.service->name == service;
    });
    if (found == all.end()) {
        throw std::logic_error("no kind of event: " + std::string(service) + ' ' + std::string(event));
    }
    return *found;
}

} // namespace trailscope::maker
