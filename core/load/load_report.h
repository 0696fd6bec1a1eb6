// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/segment.h"
#include "core/store/time_order.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace trailscope {

//! Something that could not be read.
struct LoadProblem {
    std::string file;         //!< path; for a folder or file that could not be opened, that path
    trailscope::Error error;  //!< why
    std::uint64_t offset = 0; //!< byte in the inflated text where it starts; 0 for a whole file
    std::size_t records = 0;  //!< how many records it cost, as far as can be told
    bool partlyRead = false;  //!< events in front of the damage were kept
};

//! More problems than these are counted, but not listed; damage goes before files that are no trail.
inline constexpr std::size_t maxListedProblems = 10'000;

//! The same for the damage in one file, and for the members of a container that are no trail. One more
//! problem says how many there are beside them.
inline constexpr std::size_t maxListedOfFile = 1'000;
inline constexpr std::size_t maxListedForeign = 20;

//! What a load read and what it could not.
struct LoadReport {
    std::size_t filesFound = 0;
    std::size_t filesRead = 0;    //!< read to the end or to the damage
    std::size_t filesDamaged = 0; //!< files and folders with at least one problem
    std::size_t filesForeign = 0; //!< files that are no trail (ErrorCode::NotATrail); not counted as damaged
    std::uint64_t bytesRead = 0;  //!< as stored
    std::uint64_t bytesOfJson = 0;
    std::size_t recordsRead = 0; //!< events kept and duplicates
    std::size_t recordsDamaged = 0;
    std::size_t duplicatesFolded = 0;
    std::vector<LoadProblem> problems;      //!< the first 10,000; the counts above are complete
    std::vector<DuplicateCount> duplicates; //!< FileId as in the store
    std::vector<FoldedRecord> folded;       //!< the first of very many; duplicatesFolded is complete
    std::uint64_t archiveState = 0;         //!< stateOf() the files when they were listed
    std::size_t filesLeftOut = 0;           //!< not read, or not to the end, because memory was about to end
    bool stopped = false;                   //!< the user stopped: files are missing without being damaged
};

} // namespace trailscope
