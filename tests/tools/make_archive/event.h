// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/cast.h"
#include "tests/tools/make_archive/catalogue.h"
#include "tests/tools/make_archive/clock.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace trailscope::maker {

//! errorCode and errorMessage; both empty: the call succeeded.
struct Refusal {
    std::string_view code;
    std::string_view message;
};

//! Values by name, without the `@`: `bucket`, `id:sg`.
using KnownValues = std::map<std::string, std::string, std::less<>>;

//! What shall happen, before its ids and parameters are made up.
struct Draft {
    Seconds time = 0;
    const EventKind* kind = nullptr;
    const Actor* actor = nullptr;
    std::size_t account = 0;
    std::size_t region = 0;
    Refusal refusal;
    std::string_view address;    //!< empty: one of the actor's
    std::string parameters;      //!< empty: the kind's
    std::string resources;       //!< empty: the kind's
    KnownValues known;           //!< values that the story goes on with
    std::optional<bool> usedMfa; //!< of a login; nothing: as the actor has it
    bool byKey = false;          //!< by the actor's lasting key, from outside the console
};

//! The texts of one event as the record holds them; a view lives as long as cast and catalogue.
struct Event {
    Seconds time = 0;
    const EventKind* kind = nullptr;
    const Actor* actor = nullptr;
    std::string_view region;
    std::string_view account; //!< the account that the trail belongs to
    std::string eventId;
    std::string requestId;
    std::string source;
    std::string address;
    std::string userAgent;
    std::string accessKeyId;
    Refusal refusal;
    std::string parameters;       //!< JSON object; empty: none
    bool parametersTwice = false; //!< as requestParameters and as requestParameterJson
    std::string answer;           //!< JSON object; empty: none
    std::string additional;       //!< JSON object; empty: none
    std::string resourceNames;
    std::string resourceTypes;
    std::string referenced;  //!< JSON object or array; empty: none
    std::optional<bool> mfa; //!< what the record says about a second factor; nothing: silent
    unsigned variant = 0;    //!< 0 to 99: which of the forms seen in the wild the record takes

    [[nodiscard]] bool succeeded() const
    {
        return refusal.code.empty() && (refusal.message.empty() || refusal.message == "success");
    }
};

} // namespace trailscope::maker
