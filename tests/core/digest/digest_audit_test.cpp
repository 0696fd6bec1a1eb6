// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/checksum.h"
#include "core/coverage/file_check.h"
#include "core/digest/digest_audit.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <gmock/gmock.h>
#include <memory>
#include <openssl/evp.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace trailscope {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

struct FreeKey {
    void operator()(EVP_PKEY* key) const noexcept { EVP_PKEY_free(key); }
};

// NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): OpenSSL takes bytes as unsigned char
class KeyPair {
public:
    KeyPair() : m_key(EVP_RSA_gen(2048)) {}

    [[nodiscard]] SigningKey publicKey(const std::string& fingerprint) const
    {
        unsigned char* der = nullptr;
        const int size = i2d_PublicKey(m_key.get(), &der);
        const SigningKey key{fingerprint,
                             {reinterpret_cast<const char*>(der), static_cast<std::size_t>(size)}};
        OPENSSL_free(der);
        return key;
    }

    [[nodiscard]] std::string signatureOf(const std::string& text) const
    {
        auto* context = EVP_MD_CTX_new();
        std::string bytes(512, '\0');
        auto size = bytes.size();
        EVP_DigestSignInit(context, nullptr, EVP_sha256(), nullptr, m_key.get());
        EVP_DigestSign(context, reinterpret_cast<unsigned char*>(bytes.data()), &size,
                       reinterpret_cast<const unsigned char*>(text.data()), text.size());
        EVP_MD_CTX_free(context);
        std::string hex;
        for (std::size_t i = 0; i < size; ++i) {
            constexpr std::string_view digits = "0123456789abcdef";
            hex += digits[static_cast<unsigned char>(bytes[i]) >> 4U];
            hex += digits[static_cast<unsigned char>(bytes[i]) & 15U];
        }
        return hex;
    }

private:
    std::unique_ptr<EVP_PKEY, FreeKey> m_key;
};
// NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string digestObject(int hour)
{
    return "AWSLogs/1/CloudTrail-Digest/eu-west-1/2026/09/25/1_CloudTrail-Digest_eu-west-1_audit_eu-west-1_"
           "20260925T"
         + twoDigits(hour) + "0000Z.json.gz";
}

std::string logObject(int hour)
{
    return "AWSLogs/1/CloudTrail/eu-west-1/2026/09/25/1_CloudTrail_eu-west-1_20260925T" + twoDigits(hour)
         + "00Z_x.json.gz";
}

std::string logText(int hour)
{
    return R"({"Records":[{"eventName":"Call)" + std::to_string(hour) + R"("}]})";
}

//! A day's first hours: each has a log file and a digest that lists it, signed, chained from the first on.
class DigestAuditTest : public ::testing::Test {
protected:
    static constexpr int hours = 6;

    static void SetUpTestSuite() { s_keys = new KeyPair; } // NOLINT: one key for all, it takes long to make

    static void TearDownTestSuite()
    {
        delete s_keys; // NOLINT
        s_keys = nullptr;
    }

    void SetUp() override
    {
        std::string previous = "null";
        std::string signature;
        for (int hour = 1; hour <= hours; ++hour) {
            const auto text = digestText(hour, previous, signature);
            const auto digest = parseDigestFile(text);
            ASSERT_TRUE(digest);
            signature = s_keys->signatureOf(signedText(*digest, sha256Of(text)));
            previous = sha256Of(text);
            m_digests.push_back({"/a/" + digestObject(hour), nameOf(digestObject(hour)), previous, digest});
            m_logs.push_back({"/a/" + logObject(hour), nameOf(logObject(hour)), sha256Of(logText(hour)), {}});
            m_texts.push_back(text);
        }
    }

    static std::string nameOf(const std::string& object) { return std::string(baseName(object)); }

    static std::string digestText(int hour, const std::string& previousHash, const std::string& signature)
    {
        const auto time = [](int at) { return "2026-09-25T" + twoDigits(at) + ":00:00Z"; };
        const auto quoted = [](const std::string& text) { return '"' + text + '"'; };
        const bool first = signature.empty();
        return R"({"awsAccountId":"1","digestStartTime":")" + time(hour - 1) + R"(","digestEndTime":")"
             + time(hour) + R"(","digestS3Bucket":"b","digestS3Object":")" + digestObject(hour)
             + R"(","digestPublicKeyFingerprint":"f1","previousDigestS3Object":)"
             + (first ? "null" : quoted(digestObject(hour - 1))) + R"(,"previousDigestHashValue":)"
             + (first ? "null" : quoted(previousHash)) + R"(,"previousDigestHashAlgorithm":)"
             + (first ? "null" : quoted("SHA-256")) + R"(,"previousDigestSignature":)"
             + (first ? "null" : quoted(signature)) + R"(,"logFiles":[{"s3Bucket":"b","s3Object":")"
             + logObject(hour) + R"(","hashValue":")" + sha256Of(logText(hour))
             + R"(","hashAlgorithm":"SHA-256"}]})";
    }

    [[nodiscard]] std::vector<DigestEvidence> evidence() const
    {
        auto all = m_digests;
        all.insert(all.end(), m_logs.begin(), m_logs.end());
        return all;
    }

    static std::vector<DigestLink> linksOf(const DigestAudit& audit)
    {
        std::vector<DigestLink> links;
        for (const auto& digest : audit.digests) {
            links.push_back(digest.link);
        }
        return links;
    }

    static std::vector<CheckResult> signaturesOf(const DigestAudit& audit)
    {
        std::vector<CheckResult> results;
        for (const auto& digest : audit.digests) {
            results.push_back(digest.signature);
        }
        return results;
    }

    static inline KeyPair* s_keys = nullptr; // NOLINT
    std::vector<DigestEvidence> m_digests;   //!< by hour, the first at 0
    std::vector<DigestEvidence> m_logs;
    std::vector<std::string> m_texts;
};

using enum DigestLink;
using Kind = DigestedLogProblem::Kind;

TEST_F(DigestAuditTest, NothingIsWrongInWhatWasDelivered)
{
    const auto audit = auditDigests(evidence());

    EXPECT_THAT(linksOf(audit), ElementsAre(ChainBegins, Intact, Intact, Intact, Intact, Intact));
    EXPECT_EQ(audit.logs, 6U);
    EXPECT_EQ(audit.intactLogs, 6U);
    EXPECT_THAT(audit.problems, IsEmpty());
    EXPECT_THAT(audit.unlisted, IsEmpty());
}

TEST_F(DigestAuditTest, AChainThatBeganBeforeTheArchiveIsNoLoss)
{
    m_digests.erase(m_digests.begin());
    m_logs.erase(m_logs.begin());

    const auto audit = auditDigests(evidence());

    EXPECT_THAT(linksOf(audit), ElementsAre(ArchiveBegins, Intact, Intact, Intact, Intact));
    EXPECT_THAT(audit.problems, IsEmpty());
}

TEST_F(DigestAuditTest, ADigestThatIsMissingIsNamed)
{
    m_digests.erase(m_digests.begin() + 2);

    const auto audit = auditDigests(evidence());

    EXPECT_THAT(linksOf(audit), ElementsAre(ChainBegins, Intact, PreviousMissing, Intact, Intact));
    EXPECT_EQ(audit.digests[2].previousObject, digestObject(3));
    EXPECT_EQ(audit.digests[2].missing, 1U);
    EXPECT_THAT(audit.unlisted, ElementsAre("/a/" + logObject(3)));
}

TEST_F(DigestAuditTest, TwoMissingInARowAreTwo)
{
    m_digests.erase(m_digests.begin() + 2, m_digests.begin() + 4);

    const auto audit = auditDigests(evidence());

    EXPECT_THAT(linksOf(audit), ElementsAre(ChainBegins, Intact, PreviousMissing, Intact));
    EXPECT_EQ(audit.digests[2].missing, 2U);
    EXPECT_EQ(formatUtc(audit.digests[2].uncovered.begin), "2026-09-25T02:00:00Z");
    EXPECT_EQ(formatUtc(audit.digests[2].uncovered.end), "2026-09-25T04:00:00Z");
}

TEST_F(DigestAuditTest, AnAlteredDigestIsSeenByTheNextOne)
{
    m_digests[2].digest->logs.clear();
    m_digests[2].sha256 = sha256Of("altered");

    const auto audit = auditDigests(evidence());

    EXPECT_THAT(linksOf(audit), ElementsAre(ChainBegins, Intact, Intact, PreviousAltered, Intact, Intact));
}

TEST_F(DigestAuditTest, ADigestThatCannotBeReadIsNotMissing)
{
    m_digests[2].digest.reset();
    m_digests[2].sha256.clear();

    EXPECT_THAT(linksOf(auditDigests(evidence())),
                ElementsAre(ChainBegins, Intact, PreviousAltered, Intact, Intact));
}

TEST_F(DigestAuditTest, AChainThatBeginsAgainLeavesTheTimeBetweenUncovered)
{
    auto& again = *m_digests[4].digest;
    again.previousObject.clear();
    m_digests.erase(m_digests.begin() + 3);

    const auto audit = auditDigests(evidence());

    EXPECT_THAT(linksOf(audit), ElementsAre(ChainBegins, Intact, Intact, ChainRestarts, Intact));
    EXPECT_EQ(audit.digests[3].missing, 0U);
    EXPECT_EQ(formatUtc(audit.digests[3].uncovered.begin), "2026-09-25T03:00:00Z");
    EXPECT_EQ(formatUtc(audit.digests[3].uncovered.end), "2026-09-25T04:00:00Z");
}

TEST_F(DigestAuditTest, LogsAreMissingAlteredOrUnreadable)
{
    m_logs[0].sha256 = sha256Of("altered");
    m_logs[1].sha256.clear();
    m_logs.erase(m_logs.begin() + 2);

    const auto audit = auditDigests(evidence());

    EXPECT_EQ(audit.intactLogs, 3U);
    EXPECT_THAT(audit.problems,
                ElementsAre(DigestedLogProblem{logObject(1), digestObject(1), Kind::Altered},
                            DigestedLogProblem{logObject(2), digestObject(2), Kind::Unreadable},
                            DigestedLogProblem{logObject(3), digestObject(3), Kind::Missing}));
}

TEST_F(DigestAuditTest, AnotherKindOfHashIsUnknownAndNoAlarm)
{
    m_digests[0].digest->logs[0].sha256.clear();
    m_digests[1].digest->previousSha256.clear();

    const auto audit = auditDigests(evidence());

    EXPECT_EQ(audit.digests[1].link, DigestLink::Unknown);
    EXPECT_THAT(audit.problems,
                ElementsAre(DigestedLogProblem{logObject(1), digestObject(1), Kind::Unknown}));
}

TEST_F(DigestAuditTest, AFileThatNoDigestListsIsNamed)
{
    m_logs.push_back({"/a/1_CloudTrail_eu-west-1_20260925T0300Z_forged.json.gz",
                      "1_CloudTrail_eu-west-1_20260925T0300Z_forged.json.gz",
                      sha256Of("forged"),
                      {}});

    EXPECT_THAT(auditDigests(evidence()).unlisted,
                ElementsAre("/a/1_CloudTrail_eu-west-1_20260925T0300Z_forged.json.gz"));
    EXPECT_THAT(auditDigests(m_logs).unlisted, IsEmpty()) << "without digests nothing can be said";
}

TEST_F(DigestAuditTest, CopiesOfADigestAreOne)
{
    auto twice = evidence();
    const auto once = twice;
    twice.insert(twice.end(), once.begin(), once.end());

    const auto audit = auditDigests(twice);

    EXPECT_EQ(linksOf(audit), linksOf(auditDigests(once)));
    EXPECT_THAT(audit.problems, IsEmpty());
}

TEST_F(DigestAuditTest, SignaturesAreHeldAgainstTheKeyOfTheirFingerprint)
{
    using enum CheckResult;
    const auto keys = std::vector{s_keys->publicKey("f1")};

    EXPECT_THAT(signaturesOf(auditDigests(evidence(), keys)),
                ElementsAre(Matches, Matches, Matches, Matches, Matches, CheckResult::Unknown));
    EXPECT_THAT(signaturesOf(auditDigests(evidence(), {s_keys->publicKey("f2")})),
                ::testing::Each(CheckResult::Unknown));

    m_digests[1].sha256 = sha256Of("altered");
    EXPECT_THAT(signaturesOf(auditDigests(evidence(), keys)),
                ElementsAre(Matches, Differs, Matches, Matches, Matches, CheckResult::Unknown));
}

TEST(DigestFileTest, ABackfillIsASeriesOfItsOwn)
{
    const auto seriesOf = [](const char* object) {
        DigestFile digest;
        digest.object = object;
        return digest.series();
    };
    const auto* const normal =
        "d/1_CloudTrail-Digest_eu-west-1_my_trail.v2_eu-west-1_20261001T010131Z.json.gz";
    const auto* const backfill =
        "d/1_CloudTrail-Digest_eu-west-1_my_trail.v2_eu-west-1_20261001T010131Z_backfill.json.gz";
    const auto* const nextBackfill =
        "d/1_CloudTrail-Digest_eu-west-1_my_trail.v2_eu-west-1_20261001T020131Z_backfill.json.gz";

    EXPECT_EQ(seriesOf(normal), "1_CloudTrail-Digest_eu-west-1_my_trail.v2_eu-west-1");
    EXPECT_EQ(seriesOf(backfill), seriesOf(nextBackfill));
    EXPECT_NE(seriesOf(backfill), seriesOf(normal));
}

TEST_F(DigestAuditTest, FilesMayLieAnywhereUnderAnyName)
{
    const test::TemporaryFolder folder;
    std::vector<ArchiveFile> files;
    for (int i = 0; i < hours; ++i) {
        const auto number = std::to_string(i);
        const auto& digest = m_texts[static_cast<std::size_t>(i)];
        files.push_back({folder.write("digest" + number + ".gz", test::gzip(digest)), 0, 0});
        files.push_back({folder.write("moved/log" + number + ".json", logText(i + 1)), 0, 0});
    }

    const auto checks = checkFiles(files);

    ASSERT_TRUE(checks.ok());
    const auto audit = auditDigests(checks.value().evidence);
    EXPECT_THAT(linksOf(audit), ElementsAre(ChainBegins, Intact, Intact, Intact, Intact, Intact));
    EXPECT_EQ(audit.intactLogs, 6U);
}

TEST_F(DigestAuditTest, TruncatedFilesAreNoEvidenceOfTheirText)
{
    const test::TemporaryFolder folder;
    const auto whole = test::gzip(logText(1));
    const auto path = folder.write("1_CloudTrail_cut.gz", whole.substr(0, whole.size() - 9));

    const auto checks = checkFiles({{path, 0, 0}, {folder.path() / "1_CloudTrail_gone.gz", 0, 0}});

    ASSERT_TRUE(checks.ok());
    ASSERT_EQ(checks.value().evidence.size(), 2U);
    for (const auto& evidence : checks.value().evidence) {
        EXPECT_EQ(evidence.sha256, "") << evidence.name;
    }
}

TEST(DigestEvidenceTest, WhatNoDigestCanSpeakOfIsNotKept)
{
    const std::string text = R"([{"eventName":"CreateInstance"}])";
    const std::vector<TextPart> parts{{{}, 0, text.size(), {}}};
    std::vector<DigestEvidence> evidence;

    addDigestEvidence("/a/Actiontrail_x.gz", text, parts, true, evidence);
    EXPECT_THAT(evidence, IsEmpty());

    addDigestEvidence("/a/1_CloudTrail_x.json.gz", text, parts, true, evidence);
    ASSERT_EQ(evidence.size(), 1U);
    EXPECT_EQ(evidence.front().sha256, sha256Of(text)) << "the name says that a digest may list it";
}

TEST(SigningKeysTest, AreReadFromTheListOfTheCommandLine)
{
    const auto keys = parseSigningKeys(R"({"PublicKeyList":[{"Fingerprint":"f","Value":"AQID"},{}]})");

    ASSERT_TRUE(keys.ok());
    EXPECT_THAT(keys.value(), ElementsAre(SigningKey{"f", "\x01\x02\x03"}));
    for (const std::string_view broken : {"", "{}", "[]", R"({"PublicKeyList":[{"Value":"?"}]})"}) {
        EXPECT_FALSE(parseSigningKeys(broken).ok()) << broken;
    }
}

TEST(SigningKeysTest, ABrokenKeyOrSignatureSignsNothing)
{
    for (const std::string_view signature : {"", "a", "zz", "00", "0g"}) {
        EXPECT_FALSE(isSignedBy({"f", "no key"}, "text", signature)) << signature;
        EXPECT_FALSE(isSignedBy({}, "", signature)) << signature;
    }
}

TEST(DigestFileTest, OtherJsonIsNoDigest)
{
    for (const std::string_view text : {"", "{", "[]", R"({"Records":[]})", R"({"digestS3Object":null})",
                                        R"({"digestS3Object":"x","digestStartTime":"soon"})"}) {
        EXPECT_FALSE(parseDigestFile(text)) << text;
    }
}

} // namespace
} // namespace trailscope
