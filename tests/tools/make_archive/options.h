// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/tools/make_archive/clock.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace trailscope::maker {

//! What to make.
struct Options {
    std::filesystem::path out;
    std::filesystem::path truth; //!< empty: none is written
    std::size_t events = 0;      //!< distinct events; repeated ones come on top
    std::size_t files = 0;       //!< about how many; 0: as many as a real archive of that size has
    std::size_t days = 30;
    std::string start = "2026-10-01";
    std::uint64_t seed = 1;
    unsigned threads = 0; //!< 0: one for each core
    unsigned parametersTwice =
        88;                  //!< percent of the records with requestParameterJson beside requestParameters
    int level = 6;           //!< of the compression, 1 to 12
    bool accessLogs = false; //!< the access logs of OSS beside the trail
    std::size_t cloudTrailEvents = 0; //!< of an AWS account beside those of Alibaba Cloud, on top of events
    std::vector<std::string> accounts{"1000000000000001", "1000000000000002"};
    std::vector<std::string> regions{"cn-hangzhou", "ap-northeast-1", "cn-shanghai", "ap-southeast-1",
                                     "us-west-1"};
};

} // namespace trailscope::maker
