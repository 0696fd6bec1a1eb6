// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/coverage/file_check.h"

#include "core/base/checksum.h"
#include "core/base/parallel.h"
#include "core/event/trail_parser.h"
#include "core/load/file_reader.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <iterator>
#include <memory>

namespace trailscope {

namespace {

class EventCounter final : public EventSink {
public:
    void event(const EventFields& /*event*/, std::uint32_t /*offset*/) override { ++events; }

    void damaged(const Error& error, std::uint32_t /*offset*/) override
    {
        if (!firstDamage) {
            firstDamage = error;
        }
    }

    std::size_t events = 0;
    std::optional<Error> firstDamage;
};

//! What a name may speak of.
struct Measured {
    std::uint64_t textBytes = 0;
    std::string storedMd5;
    std::string textMd5;
};

bool hasDigest(const std::vector<DigestEvidence>& evidence)
{
    return std::ranges::any_of(evidence, [](const DigestEvidence& part) { return part.digest.has_value(); });
}

class Checker {
public:
    void check(FileCheck& file, Measured& measured, std::vector<DigestEvidence>& evidence)
    {
        file.name = parseDeliveredName(file.path);
        file.error = m_reader.read(file.path);
        const auto stored = m_reader.stored();
        file.sizeBytes = stored.size();
        if (m_reader.isWhole()) {
            file.sha256 = sha256Of(stored);
        }
        measured.textBytes = m_reader.text().size();
        if (file.name && !file.name->md5.empty()) {
            measured.storedMd5 = md5Of(stored);
            measured.textMd5 = md5Of(m_reader.text().view());
        }
        addDigestEvidence(file.path, m_reader.text().view(), m_reader.parts(), !file.error, evidence);
        countEvents(file);
        if (file.error && file.error->code == ErrorCode::NotATrail && hasDigest(evidence)) {
            file.error.reset();
        }
    }

private:
    void countEvents(FileCheck& file)
    {
        EventCounter counter;
        std::optional<Error> foreign;
        for (const auto& part : m_reader.parts()) {
            auto error = m_parser.parse(m_reader.text().view().substr(part.offset, part.size), counter);
            foreign = foreign ? foreign : part.error ? part.error : std::move(error);
        }
        file.events = counter.events;
        auto& problem = foreign ? foreign : counter.firstDamage;
        if (!file.error && problem) {
            file.error = std::move(problem);
            file.error->where = file.path.string();
        }
    }

    FileReader m_reader;
    TrailParser m_parser;
};

CheckResult resultOf(bool matches)
{
    return matches ? CheckResult::Matches : CheckResult::Differs;
}

//! Does the size in the names mean one of the two, in at least half of them? One number agrees by accident
//! more easily than one md5.
bool sizesMeanSomething(const std::vector<FileCheck>& files, const std::vector<Measured>& measured)
{
    std::size_t named = 0;
    std::size_t agree = 0;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const auto& name = files[i].name;
        if (name && name->sizeBytes) {
            ++named;
            agree +=
                *name->sizeBytes == files[i].sizeBytes || *name->sizeBytes == measured[i].textBytes ? 1U : 0U;
        }
    }
    return agree > 0 && agree * 2 >= named;
}

Md5Meaning meaningOfMd5(const std::vector<FileCheck>& files, const std::vector<Measured>& measured)
{
    for (std::size_t i = 0; i < files.size(); ++i) {
        if (files[i].name && !files[i].name->md5.empty()) {
            if (files[i].name->md5 == measured[i].storedMd5) {
                return Md5Meaning::StoredBytes;
            }
            if (files[i].name->md5 == measured[i].textMd5) {
                return Md5Meaning::Text;
            }
        }
    }
    return Md5Meaning::Unknown;
}

void judge(FileChecks& checks, const std::vector<Measured>& measured)
{
    const bool sizes = sizesMeanSomething(checks.files, measured);
    checks.md5Meaning = meaningOfMd5(checks.files, measured);
    for (std::size_t i = 0; i < checks.files.size(); ++i) {
        auto& file = checks.files[i];
        if (!file.name || file.sha256.empty()) {
            continue;
        }
        const auto& name = *file.name;
        if (name.events) {
            file.count = resultOf(*name.events == file.events);
        }
        if (name.sizeBytes && sizes) {
            file.size =
                resultOf(*name.sizeBytes == file.sizeBytes || *name.sizeBytes == measured[i].textBytes);
        }
        if (!name.md5.empty() && checks.md5Meaning != Md5Meaning::Unknown) {
            file.md5 = resultOf(name.md5
                                == (checks.md5Meaning == Md5Meaning::StoredBytes ? measured[i].storedMd5
                                                                                 : measured[i].textMd5));
        }
    }
}

} // namespace

Result<FileChecks> checkFiles(const std::vector<ArchiveFile>& files, const FilesDone& done,
                              std::stop_token stop)
{
    FileChecks checks;
    checks.files.resize(files.size());
    std::vector<Measured> measured(files.size());
    std::vector<std::vector<DigestEvidence>> evidence(files.size());
    const unsigned threads = coreCount();
    std::vector<std::unique_ptr<Checker>> checkers(threads);
    std::atomic<std::size_t> finished = 0;
    parallelFor(files.size(), threads, stop, [&](unsigned worker, std::size_t i) {
        if (checkers[worker] == nullptr) {
            checkers[worker] = std::make_unique<Checker>();
        }
        checks.files[i].path = files[i].path;
        checkers[worker]->check(checks.files[i], measured[i], evidence[i]);
        const auto now = ++finished;
        if (done) {
            done(now);
        }
    });
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    judge(checks, measured);
    for (auto& some : evidence) {
        std::move(some.begin(), some.end(), std::back_inserter(checks.evidence));
    }
    return checks;
}

} // namespace trailscope
