// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive_scan.h"
#include "core/base/check_result.h"
#include "core/base/result.h"
#include "core/coverage/delivered_name.h"
#include "core/digest/digest_evidence.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace trailscope {

//! One file of an archive, read and compared with its name.
struct FileCheck {
    std::filesystem::path path;
    std::uint64_t sizeBytes = 0; //!< as stored
    std::string sha256;          //!< of the file as stored; empty when it could not be read
    std::size_t events = 0;      //!< found in it, duplicates and all
    std::optional<DeliveredName> name;
    CheckResult count = CheckResult::Unknown;
    CheckResult size = CheckResult::Unknown;
    CheckResult md5 = CheckResult::Unknown;
    std::optional<Error> error; //!< why it, or the rest of it, could not be read
};

//! What the md5 in the names of this archive covers. It isn't documented, so it is found out: an md5 that
//! agrees once by accident does not exist.
enum class Md5Meaning : std::uint8_t {
    Unknown, //!< of no file does it agree with anything tried: says nothing about any of them
    StoredBytes,
    Text, //!< the JSON after inflating
};

struct FileChecks {
    std::vector<FileCheck> files; //!< in the order given
    Md5Meaning md5Meaning = Md5Meaning::Unknown;
    std::vector<DigestEvidence> evidence; //!< for auditDigests()
};

//! Called on any thread, with the number of files done.
using FilesDone = std::function<void(std::size_t)>;

//! Reads every file to its end, on as many threads as there are cores. Blocks: a second for about 100 MB of
//! gzip. Cancelled when stopped.
//!
//! The number of events in a name is documented and is taken at its word. Size and md5 are only held against
//! a file where the other files of the archive show what they mean.
[[nodiscard]] Result<FileChecks> checkFiles(const std::vector<ArchiveFile>& files, const FilesDone& done = {},
                                            std::stop_token stop = {});

} // namespace trailscope
