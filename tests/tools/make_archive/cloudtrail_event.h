// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/clock.h"
#include "tests/tools/make_archive/options.h"

#include <string>
#include <string_view>
#include <vector>

namespace trailscope::maker {

//! One kind of CloudTrail's events. The presets are said here, event by event, not derived by rules: they are
//! what the program must find.
struct CloudTrailKind {
    std::string_view name;
    std::string_view service; //!< eventSource without `.amazonaws.com`
    double weight = 0;        //!< how often it is done; 0: in stories only
    bool reads = false;
    std::string_view presets{}; //!< ids of presets that it falls under, with blanks between
    bool data = false;          //!< a data event
};

//! Who acts in CloudTrail's account.
struct CloudTrailActor {
    std::string_view type;     //!< userIdentity.type
    std::string_view userName; //!< as the program shows it
    std::string_view address;
    bool program = false;
};

//! One event, as its record holds it.
struct CloudTrailEvent {
    Seconds time = 0;
    const CloudTrailKind* kind = nullptr;
    const CloudTrailActor* actor = nullptr;
    std::string_view region;
    std::string_view errorCode;
    bool credentials = false; //!< errorCode is about the credentials
    bool login = false;
    bool failedLogin = false;
    bool mfa = false;         //!< of a login
    bool assumedRoot = false; //!< a root session that another account opened
    std::string id;

    [[nodiscard]] bool succeeded() const { return errorCode.empty() && !failedLogin; }
};

//! The account of CloudTrail's events.
inline constexpr std::string_view cloudTrailAccount = "111122223333";

//! Events of the options' period in the order of time: stories that every preset's question is in, and
//! everyday calls up to options.cloudTrailEvents.
[[nodiscard]] std::vector<CloudTrailEvent> makeCloudTrailEvents(const Options& options);

} // namespace trailscope::maker
