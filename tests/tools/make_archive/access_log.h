// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/archive_writer.h"
#include "tests/tools/make_archive/event.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trailscope::maker {

//! A request for an object as OSS logs it. The trail records the same request with the same id.
struct LoggedRequest {
    Seconds time = 0;
    std::string_view operation;
    std::string_view error; //!< empty: answered
    std::string_view owner; //!< the account of the bucket
    std::string bucket;
    std::string object;
    std::string host;
    std::string address;
    std::string userAgent;
    std::string requestId;
    std::string requester; //!< the number of who asks
    std::string accessKeyId;
    std::uint64_t objectSize = 0;
    std::uint64_t sentBytes = 0;
};

//! The request behind a data event of OSS; nothing for every other event.
[[nodiscard]] std::optional<LoggedRequest> loggedRequest(const Event& event);

//! Writes them as OSS stores its access logs: a text file for each bucket and hour,
//! `<bucket>YYYY-mm-DD-HH-MM-SS-<unique>`, a request a line. Sorts the requests. Returns the number of files.
//! Throws std::runtime_error when a file can't be written.
//! Source: OSS Developer Guide, "Log storage".
std::uint64_t writeAccessLogs(const std::filesystem::path& folder, std::vector<LoggedRequest>& requests);

} // namespace trailscope::maker
