// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace trailscope::maker {

//! A service as its events name it.
struct Service {
    std::string_view name;    //!< serviceName
    std::string_view host;    //!< eventSource; `@region` stands for the region, `@bucket` for a bucket
    std::string_view version; //!< apiVersion; empty: not an API
    std::string_view console; //!< userAgent of its console
    bool global = false;      //!< recorded in the home region only
};

enum class EventType {
    ApiCall,
    ConsoleOperation,
    ConsoleSignin,
    AliyunServiceEvent,
};

[[nodiscard]] std::string_view typeText(EventType type);

//! One kind of event: what is the same in all events of one name and service. The parameter texts are read by
//! ParameterMaker.
struct EventKind {
    std::string_view name;
    double people = 0;             //!< how often a person does it, relative to the other kinds
    double programs = 0;           //!< how often a program does it
    std::string_view parameters{}; //!< requestParameters: `Key=value|Key=value`
    std::string_view resources{};  //!< `ACS::ECS::Instance=i;...`: resource type and prefix of the id
    std::string_view answer{};     //!< responseElements beside RequestId; empty: the answer is not recorded
    EventType type = EventType::ApiCall;
    bool sensitive = false; //!< eventAttributes.SensitiveAction
    bool data = false;      //!< a data event
    const Service* service = nullptr;

    //! Names of this form only read; every other one writes.
    [[nodiscard]] bool isRead() const;

    [[nodiscard]] bool isLogin() const;
};

//! Every kind that the maker knows.
[[nodiscard]] std::span<const EventKind> catalogue();

//! The kind of that name and service; a mistake in our own tables throws std::logic_error.
[[nodiscard]] const EventKind& kindOf(std::string_view service, std::string_view event);

} // namespace trailscope::maker
