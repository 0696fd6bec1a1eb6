// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest/digest_audit.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace trailscope {

namespace {

constexpr std::int64_t digestSeconds = 3600; //!< what one digest covers

class Auditor {
public:
    Auditor(const std::vector<DigestEvidence>& evidence, const std::vector<SigningKey>& keys)
        : m_evidence(evidence), m_keys(keys)
    {
        for (std::size_t i = 0; i < m_evidence.size(); ++i) {
            m_byHash.insert(m_evidence[i].sha256);
            m_byName.emplace(m_evidence[i].name, i);
            if (m_evidence[i].digest) {
                m_digests.push_back(i);
            }
        }
        m_byHash.erase(std::string());
        sortDigests();
        for (std::size_t i = 0; i < m_digests.size(); ++i) {
            m_byObject.emplace(digestAt(i).object, i);
        }
    }

    DigestAudit run()
    {
        for (std::size_t i = 0; i < m_digests.size(); ++i) {
            m_audit.digests.push_back(checkDigest(i));
        }
        for (std::size_t i = 0; i < m_digests.size(); ++i) {
            judgeSignature(digestAt(i));
            checkLogs(digestAt(i));
        }
        if (!m_digests.empty()) {
            findUnlisted();
        }
        return std::move(m_audit);
    }

private:
    const DigestFile& digestAt(std::size_t i) const { return *m_evidence[m_digests[i]].digest; }

    //! By series and end. A second copy of the same digest says nothing new and is left out.
    void sortDigests()
    {
        const auto key = [this](std::size_t i) {
            const auto& digest = *m_evidence[i].digest;
            return std::tuple(digest.series(), digest.period.end, std::string_view(digest.object),
                              std::string_view(m_evidence[i].sha256));
        };
        std::sort(m_digests.begin(), m_digests.end(),
                  [&key](std::size_t a, std::size_t b) { return key(a) < key(b); });
        const auto same = [&key](std::size_t a, std::size_t b) { return key(a) == key(b); };
        m_digests.erase(std::unique(m_digests.begin(), m_digests.end(), same), m_digests.end());
    }

    //! The newest digest of the same series before this one.
    const DigestFile* olderThan(std::size_t i) const
    {
        const auto& digest = digestAt(i);
        for (; i > 0 && digestAt(i - 1).series() == digest.series(); --i) {
            if (digestAt(i - 1).object != digest.object) {
                return &digestAt(i - 1);
            }
        }
        return nullptr;
    }

    DigestCheck checkDigest(std::size_t i) const
    {
        const auto& digest = digestAt(i);
        DigestCheck check;
        check.path = m_evidence[m_digests[i]].path;
        check.object = digest.object;
        check.period = digest.period;
        check.previousObject = digest.previousObject;
        const auto* older = olderThan(i);
        check.link = linkOf(digest, older != nullptr);
        const bool hole =
            check.link == DigestLink::PreviousMissing || check.link == DigestLink::ChainRestarts;
        if (hole && older->period.end < digest.period.begin) {
            check.uncovered = {older->period.end, digest.period.begin};
        }
        if (check.link == DigestLink::PreviousMissing) {
            const auto seconds = check.uncovered.end.seconds - check.uncovered.begin.seconds;
            check.missing = std::max<std::size_t>(1, static_cast<std::size_t>(seconds + digestSeconds / 2)
                                                         / digestSeconds);
        }
        return check;
    }

    DigestLink linkOf(const DigestFile& digest, bool hasOlder) const
    {
        if (digest.previousObject.empty()) {
            return hasOlder ? DigestLink::ChainRestarts : DigestLink::ChainBegins;
        }
        const bool here = m_byObject.count(digest.previousObject) > 0
                       || m_byName.count(std::string(baseName(digest.previousObject))) > 0;
        if (!here) {
            return hasOlder ? DigestLink::PreviousMissing : DigestLink::ArchiveBegins;
        }
        if (digest.previousSha256.empty()) {
            return DigestLink::Unknown;
        }
        return m_byHash.count(digest.previousSha256) > 0 ? DigestLink::Intact : DigestLink::PreviousAltered;
    }

    //! The signature of the digest before \a next stands in \a next.
    void judgeSignature(const DigestFile& next)
    {
        const auto [first, last] = m_byObject.equal_range(next.previousObject);
        for (auto it = first; it != last && !next.previousSignature.empty(); ++it) {
            const auto& evidence = m_evidence[m_digests[it->second]];
            const auto text = signedText(*evidence.digest, evidence.sha256);
            for (const auto& key : m_keys) {
                auto& signature = m_audit.digests[it->second].signature;
                if (key.fingerprint == evidence.digest->keyFingerprint && signature != CheckResult::Matches) {
                    signature = isSignedBy(key, text, next.previousSignature) ? CheckResult::Matches
                                                                              : CheckResult::Differs;
                }
            }
        }
    }

    void checkLogs(const DigestFile& digest)
    {
        using Kind = DigestedLogProblem::Kind;
        for (const auto& log : digest.logs) {
            ++m_audit.logs;
            m_listed.insert(std::string(baseName(log.object)));
            m_listed.insert(log.sha256);
            const auto [first, last] = m_byName.equal_range(std::string(baseName(log.object)));
            if (!log.sha256.empty() && m_byHash.count(log.sha256) > 0) {
                ++m_audit.intactLogs;
            } else if (first == last) {
                m_audit.problems.push_back({log.object, digest.object, Kind::Missing});
            } else if (log.sha256.empty()) {
                m_audit.problems.push_back({log.object, digest.object, Kind::Unknown});
            } else {
                const bool readable = std::any_of(first, last, [this](const auto& entry) {
                    return !m_evidence[entry.second].sha256.empty();
                });
                m_audit.problems.push_back(
                    {log.object, digest.object, readable ? Kind::Altered : Kind::Unreadable});
            }
        }
    }

    void findUnlisted()
    {
        m_listed.erase(std::string());
        for (const auto& evidence : m_evidence) {
            if (!evidence.digest && evidence.name.find("_CloudTrail_") != std::string::npos
                && m_listed.count(evidence.name) == 0 && m_listed.count(evidence.sha256) == 0) {
                m_audit.unlisted.push_back(evidence.path);
            }
        }
    }

    const std::vector<DigestEvidence>& m_evidence;
    const std::vector<SigningKey>& m_keys;
    std::unordered_set<std::string> m_byHash;
    std::unordered_multimap<std::string, std::size_t> m_byName;
    std::vector<std::size_t> m_digests;                           //!< into m_evidence
    std::unordered_multimap<std::string, std::size_t> m_byObject; //!< into m_digests
    std::unordered_set<std::string> m_listed;                     //!< names and hashes
    DigestAudit m_audit;
};

} // namespace

bool isSound(const DigestCheck& digest) noexcept
{
    return digest.link != DigestLink::PreviousAltered && digest.link != DigestLink::PreviousMissing
        && digest.link != DigestLink::ChainRestarts && digest.signature != CheckResult::Differs;
}

bool isSound(const DigestAudit& audit) noexcept
{
    return std::all_of(audit.digests.begin(), audit.digests.end(),
                       [](const DigestCheck& digest) { return isSound(digest); })
        && std::all_of(audit.problems.begin(), audit.problems.end(), [](const DigestedLogProblem& problem) {
               return problem.kind == DigestedLogProblem::Kind::Unknown;
           });
}

DigestAudit auditDigests(const std::vector<DigestEvidence>& evidence, const std::vector<SigningKey>& keys)
{
    return Auditor(evidence, keys).run();
}

} // namespace trailscope
