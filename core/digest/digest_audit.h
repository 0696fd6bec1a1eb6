// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/check_result.h"
#include "core/digest/digest_evidence.h"
#include "core/digest/digest_signature.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace trailscope {

//! How a digest hangs on the one before it.
enum class DigestLink : std::uint8_t {
    Intact,          //!< the previous digest is here and has the hash that is told
    PreviousAltered, //!< it is here with another hash, or can't be read
    PreviousMissing, //!< it is not here, though older ones of the series are
    ArchiveBegins,   //!< it is not here, nor is any older one: the archive may simply begin here
    ChainBegins,     //!< there is none: validation was switched on, no older one is here
    ChainRestarts,   //!< there is none, but older ones are here: validation or logging was off between
    Unknown,         //!< the previous one is here, but its hash is told in a kind that isn't known
};

struct DigestCheck {
    std::filesystem::path path;
    std::string object;
    TimeRange period;
    DigestLink link = DigestLink::Unknown;
    std::string previousObject; //!< the one that is missing or altered, among others
    //! What no digest covers before this one, for PreviousMissing and ChainRestarts. Empty otherwise.
    TimeRange uncovered;
    //! For PreviousMissing: how many are gone. One is named; more follow from the hour that each covers.
    std::size_t missing = 0;
    //! Unknown without the key of that fingerprint, and for the newest: the signature of a digest stands in
    //! the next one (and else only in the metadata of the bucket, which no copy has).
    CheckResult signature = CheckResult::Unknown;

    bool operator==(const DigestCheck&) const = default;
};

//! A log file that a digest lists and that is not as it was delivered.
struct DigestedLogProblem {
    enum class Kind : std::uint8_t {
        Missing,    //!< no text of the archive has that hash, and none that name
        Altered,    //!< there is a file of that name, with another hash
        Unreadable, //!< there is a file of that name that can't be read to its end
        Unknown,    //!< the digest tells no SHA-256
    };

    std::string object;
    std::string digestObject; //!< the digest that lists it
    Kind kind = Kind::Unknown;

    bool operator==(const DigestedLogProblem&) const = default;
};

struct DigestAudit {
    std::vector<DigestCheck> digests; //!< by series, then by period
    std::size_t logs = 0;             //!< listed
    std::size_t intactLogs = 0;       //!< found with their hash
    std::vector<DigestedLogProblem> problems;
    //! Files named as CloudTrail's log files that no digest lists: later than the last digest, of a digest
    //! that is missing, or put there by someone. Empty when there are no digests.
    std::vector<std::filesystem::path> unlisted;
};

//! Holds the digests against each other and against the files. Where a file lies does not matter: digests
//! know their own key, and a log is known by its hash.
[[nodiscard]] DigestAudit auditDigests(const std::vector<DigestEvidence>& evidence,
                                       const std::vector<SigningKey>& keys = {});

//! Is something wrong with the digest before this one, or with this one's signature?
[[nodiscard]] bool isSound(const DigestCheck& digest) noexcept;

//! All digests are, and every log that they list has its hash. Files that no digest lists are no proof of
//! anything: the newest never are.
[[nodiscard]] bool isSound(const DigestAudit& audit) noexcept;

} // namespace trailscope
