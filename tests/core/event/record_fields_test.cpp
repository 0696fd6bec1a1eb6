// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event/stored_text.h"
#include "tests/support/parsed_trail.h"

#include <gtest/gtest.h>
#include <string>
#include <vector>

namespace trailscope {
namespace {

using Names = std::vector<std::string>;

TEST(RecordFieldsTest, MissingEmptyAndNullAreThreeStates)
{
    const auto blanks = [](std::string_view more) {
        return test::parseTrail(test::namedRecord("A", more))->sink.last.blanks;
    };
    const auto bit = BlankFields::fieldBit;

    EXPECT_EQ(blanks(""), BlankFields());
    EXPECT_EQ(blanks(R"(,"errorCode":"")"), (BlankFields{bit(Field::Error), 0}));
    EXPECT_EQ(blanks(R"(,"errorCode":null,"userAgent":"","acsRegion":"cn")"),
              (BlankFields{bit(Field::Agent), bit(Field::Error)}));
    EXPECT_EQ(blanks(R"(,"errorCode":{})"), (BlankFields{0, bit(Field::Error)}));
    EXPECT_EQ(blanks(R"(,"userIdentity":{"userName":"","accountId":null})"),
              (BlankFields{bit(Field::User), bit(Field::Account)}));
}

TEST(RecordFieldsTest, AFieldThatIsFilledFromElsewhereIsNotEmpty)
{
    const auto blanks = [](std::string_view more) {
        return test::parseTrail(test::namedRecord("A", more))->sink.last.blanks;
    };

    EXPECT_EQ(blanks(R"(,"userIdentity":{"accountId":""},"recipientAccountId":"1")"), BlankFields());
    EXPECT_EQ(blanks(R"(,"awsRegion":"r","userIdentity":{"userName":"","arn":"arn:aws:iam::1:user/kato"})"),
              BlankFields());
    EXPECT_EQ(blanks(R"(,"awsRegion":"r","userIdentity":{"userName":""})"),
              (BlankFields{BlankFields::fieldBit(Field::User), 0}));
}

TEST(RecordFieldsTest, FieldsOfAnActionTrailRecordAreRead)
{
    const auto parsed = test::parseTrail(test::namedRecord(
        "ConsoleSignin", R"(,"eventVersion":1,"acsRegion":"cn-hangzhou","serviceName":"AasSub",
        "sourceIpAddress":"203.0.113.5","userAgent":"a \"quoted\" agent","errorCode":"","errorMessage":"success","requestId":"r",
        "additionalEventData":{"callbackUrl":"https://example.com","mfaChecked":"true"},
        "referencedResources":{"ACS::ECS::Instance":["i-1","i-2"],"ACS::VPC::VPC":["vpc-1"]},
        "eventAttributes":{"SensitiveAction":"true"},
        "userIdentity":{"type":"ram-user","userName":"山田","accountId":"1","principalId":"2",
        "sessionContext":{"attributes":{"mfaAuthenticated":"false","creationDate":"2026-10-01T00:00:00Z"}}})"));

    const auto& sink = parsed->sink;
    ASSERT_EQ(sink.names, (Names{"ConsoleSignin"}));
    EXPECT_EQ(sink.text(Field::Region), "cn-hangzhou");
    EXPECT_EQ(sink.text(Field::User), "山田");
    EXPECT_EQ(sink.text(Field::Agent), "a \"quoted\" agent");
    EXPECT_EQ(membersOf(sink.text(Field::Resource)), (std::vector<std::string_view>{"i-1", "i-2", "vpc-1"}));
    EXPECT_EQ(membersOf(sink.text(Field::ResourceType)),
              (std::vector<std::string_view>{"ACS::ECS::Instance", "ACS::VPC::VPC"}));
    EXPECT_EQ(sink.last.traits.login, Login::Success);
    EXPECT_EQ(sink.last.traits.mfa, Mfa::Yes);
    EXPECT_TRUE(sink.last.traits.sensitive);
    EXPECT_EQ(formatUtc(sink.last.time), "2026-10-01T00:00:00Z");
}

TEST(RecordFieldsTest, FailedAndDeniedAreToldApart)
{
    EXPECT_EQ(test::parseTrail(test::namedRecord("CreateUser", R"(,"errorCode":"NoPermission")"))
                  ->sink.last.traits.outcome,
              Outcome::Denied);
    EXPECT_EQ(test::parseTrail(test::namedRecord("CreateUser", R"(,"errorCode":"Forbidden.RAM")"))
                  ->sink.last.traits.outcome,
              Outcome::Denied);
    EXPECT_EQ(test::parseTrail(test::namedRecord("CreateUser", R"(,"errorCode":"EntityAlreadyExists.User")"))
                  ->sink.last.traits.outcome,
              Outcome::Failure);
    EXPECT_EQ(
        test::parseTrail(test::namedRecord("CreateUser", R"(,"errorCode":null)"))->sink.last.traits.outcome,
        Outcome::Success);
    EXPECT_EQ(test::parseTrail(test::namedRecord("ConsoleSignin", R"(,"errorMessage":"Incorrect password.")"))
                  ->sink.last.traits.login,
              Login::Failure);
}

TEST(RecordFieldsTest, PascalCaseAndOtherScalarsAreAccepted)
{
    const auto parsed = test::parseTrail(
        R"({"EventId":"x","EventName":"Create","EventVersion":"","EventTime":"2020-12-01T11:54:59.366+0000",
        "UserIdentity":{"UserName":"u","AccountId":1234},"ReferencedResources":[{"ResourceType":"T","ResourceName":"n"}]})");

    ASSERT_EQ(parsed->sink.names, (Names{"Create"}));
    EXPECT_EQ(parsed->sink.text(Field::Account), "1234");
    EXPECT_EQ(parsed->sink.text(Field::Resource), "n");
    EXPECT_EQ(formatUtc(parsed->sink.last.time), "2020-12-01T11:54:59Z");
}

TEST(RecordFieldsTest, CloudTrailHasTheSameFieldsWithItsOwnValues)
{
    const auto parsed = test::parseTrail(
        R"({"Records":[{"eventVersion":"1.08","userIdentity":{"type":"Root","accountId":"1"},"eventTime":"2026-10-01T00:00:00Z",
        "eventSource":"signin.amazonaws.com","eventName":"ConsoleLogin","awsRegion":"us-east-1","sourceIPAddress":"198.51.100.7","errorMessage":"Failed authentication",
        "requestParameters":null,"responseElements":{"ConsoleLogin":"Failure"},"additionalEventData":{"MFAUsed":"No"},"eventID":"e","readOnly":false,
        "eventType":"AwsConsoleSignIn"}]})");

    const auto& sink = parsed->sink;
    ASSERT_EQ(sink.names, (Names{"ConsoleLogin"}));
    EXPECT_EQ(sink.text(Field::Service), "signin");
    EXPECT_EQ(sink.text(Field::Type), "AwsConsoleSignIn");
    EXPECT_EQ(sink.text(Field::UserType), "Root");
    EXPECT_EQ(sink.text(Field::User), "root");
    EXPECT_EQ(sink.text(Field::Rw), "Write");
    EXPECT_EQ(sink.text(Field::Ip), "198.51.100.7");
    EXPECT_EQ(sink.last.traits,
              (Traits{Outcome::Failure, Login::Failure, Mfa::No, true, false, Provider::CloudTrail}));
}

TEST(RecordFieldsTest, ARoleSessionIsNamedAsActionTrailDoes)
{
    const auto parsed = test::parseTrail(
        R"({"eventName":"A","eventID":"e","eventTime":"2026-10-01T00:00:00Z","awsRegion":"r","userIdentity":{"type":"AssumedRole",
        "arn":"arn:aws:sts::1:assumed-role/Admin/taro","sessionContext":{"sessionIssuer":{"userName":"Admin"}}}})");

    EXPECT_EQ(parsed->sink.text(Field::User), "Admin:taro");
}

//! One record of CloudTrail; \a members go behind the usual ones.
std::string cloudTrailRecord(std::string_view event, std::string_view identity, std::string_view members = {})
{
    return R"({"eventName":")" + std::string(event)
         + R"(","eventID":"e","eventTime":"2026-10-01T00:00:00Z","eventSource":"signin.amazonaws.com","userIdentity":)"
         + std::string(identity) + std::string(members) + "}";
}

TEST(RecordFieldsTest, CloudTrailIsKnownWithoutARegion)
{
    const auto parsed = test::parseTrail(cloudTrailRecord(
        "CheckMfa", R"({"type":"IAMUser","arn":"arn:aws:iam::1:user/mori"})", R"(,"readOnly":"True")"));

    EXPECT_EQ(parsed->sink.last.traits.provider, Provider::CloudTrail);
    EXPECT_EQ(parsed->sink.text(Field::User), "mori");
    EXPECT_EQ(parsed->sink.text(Field::Service), "signin");
    EXPECT_EQ(parsed->sink.text(Field::Rw), "Read");
}

TEST(RecordFieldsTest, RootIsRootWhateverTheAccountsAlias)
{
    const auto parsed =
        test::parseTrail(cloudTrailRecord("A", R"({"type":"Root","userName":"kato-company"})"));

    EXPECT_EQ(parsed->sink.text(Field::User), "root");
    EXPECT_TRUE(parsed->sink.last.traits.root);
}

TEST(RecordFieldsTest, SessionsOfOthersAreMarked)
{
    const auto root =
        test::parseTrail(cloudTrailRecord("A", R"({"type":"Root","sessionContext":{"assumedRoot":"true"}})"));
    const auto delegate = test::parseTrail(
        cloudTrailRecord("A", R"({"type":"AssumedRole","invokedByDelegate":{"accountId":"4"}})"));
    const auto own = test::parseTrail(
        cloudTrailRecord("A", R"({"type":"Root","sessionContext":{"assumedRoot":"false"}})"));

    EXPECT_EQ(root->sink.last.traits.delegation, Delegation::AssumedRoot);
    EXPECT_EQ(delegate->sink.last.traits.delegation, Delegation::Delegate);
    EXPECT_EQ(own->sink.last.traits.delegation, Delegation::No);
}

TEST(RecordFieldsTest, TheSecondFactorOfARoleLoginIsUnknown)
{
    const auto* const members =
        R"(,"responseElements":{"ConsoleLogin":"Success"},"additionalEventData":{"MFAUsed":"No"})";

    EXPECT_EQ(
        test::parseTrail(
            cloudTrailRecord(
                "ConsoleLogin",
                R"({"type":"AssumedRole","sessionContext":{"attributes":{"mfaAuthenticated":"false"}}})",
                members))
            ->sink.last.traits.mfa,
        Mfa::Unknown);
    EXPECT_EQ(test::parseTrail(cloudTrailRecord("ConsoleLogin", R"({"type":"IAMUser"})", members))
                  ->sink.last.traits.mfa,
              Mfa::No);
}

TEST(RecordFieldsTest, AnIdentityCenterSignInIsALoginWhenItIsCompleteOrFails)
{
    const auto traitsOf = [](std::string_view event, std::string_view result) {
        return test::parseTrail(
                   cloudTrailRecord(
                       event, R"({"type":"IdentityCenterUser","onBehalfOf":{"userId":"id"}})",
                       R"(,"additionalEventData":{"CredentialType":"PASSWORD,TOTP","AuthWorkflowID":"w"},"serviceEventDetails":{")"
                           + std::string(event) + R"(":")" + std::string(result) + R"("})"))
            ->sink.last.traits;
    };

    EXPECT_EQ(traitsOf("UserAuthentication", "Success").login, Login::Success);
    EXPECT_EQ(traitsOf("UserAuthentication", "Success").mfa, Mfa::Yes);
    EXPECT_EQ(traitsOf("CredentialVerification", "Failure").login, Login::Failure);
    EXPECT_EQ(traitsOf("CredentialVerification", "Failure").outcome, Outcome::Failure);
    EXPECT_EQ(traitsOf("CredentialVerification", "Success").login, Login::No);
    EXPECT_EQ(traitsOf("CredentialChallenge", "Success").login, Login::No);
}

TEST(RecordFieldsTest, AnInsightIsNamedByItsType)
{
    const auto parsed = test::parseTrail(
        R"({"eventID":"e","eventTime":"2026-10-01T00:00:00Z","awsRegion":"r","eventCategory":"Insight","recipientAccountId":"1",
        "insightDetails":{"state":"Start","eventSource":"iam.amazonaws.com","eventName":"DeleteUser","insightType":"ApiErrorRateInsight"}})");

    EXPECT_EQ(parsed->sink.text(Field::Event), "ApiErrorRateInsight");
    EXPECT_EQ(parsed->sink.text(Field::Source), "iam.amazonaws.com");
    EXPECT_EQ(parsed->sink.text(Field::Service), "iam");
    EXPECT_EQ(parsed->sink.text(Field::Resource), "DeleteUser");
    EXPECT_EQ(parsed->sink.text(Field::Account), "1");
}

TEST(RecordFieldsTest, OperationsOfTheProvidersStaffHaveTheirPlaces)
{
    const auto parsed = test::parseTrail(
        R"([{"EventID":"N1","EventProduct":"OSS","EventName":"change","EventType":"ALIYUN_INITIATED_SERVICE","EmployeeID":"emp-1",
        "ResourceType":"ACS::OSS::Bucket","ResourceID":"pay","ResourceRegionID":"cn-hangzhou","ResourceOwnerID":"1","EventTime":"2026-10-01T06:01:00Z"}])");

    EXPECT_EQ(parsed->sink.text(Field::Service), "OSS");
    EXPECT_EQ(parsed->sink.text(Field::User), "emp-1");
    EXPECT_EQ(parsed->sink.text(Field::Account), "1");
    EXPECT_EQ(parsed->sink.text(Field::Region), "cn-hangzhou");
    EXPECT_EQ(parsed->sink.text(Field::Resource), "pay");
}

TEST(RecordFieldsTest, ARoleSessionWithoutAUserNameIsNamed)
{
    const auto userOf = [](const std::string& members) {
        return test::parseTrail(test::namedRecord("A", "," + members))->sink.text(Field::User);
    };

    EXPECT_EQ(
        userOf(
            R"("userIdentity":{"type":"assumed-role","sessionContext":{"roleName":"audit","sessionName":"kato"}})"),
        "audit:kato");
    EXPECT_EQ(userOf(R"("additionalEventData":{"extend_information":"1,audit,kato,2,more"})"), "audit:kato");
    EXPECT_EQ(userOf(R"("additionalEventData":{"extend_information":"1,,,,"})"), "");
}

TEST(RecordFieldsTest, WhatStandsForAMissingIdIsNoId)
{
    EXPECT_EQ(test::parseTrail(R"({"eventId":"-","eventName":"A","eventTime":"2026-10-01T00:00:00Z"})")
                  ->sink.text(Field::Id),
              "");
}

TEST(RecordFieldsTest, OldShapesOfAnEventAreRead)
{
    for (const std::string version : {"1", R"("1")", R"("")"}) {
        EXPECT_EQ(test::parseTrail(test::namedRecord("A", R"(,"eventVersion":)" + version))->sink.names,
                  (Names{"A"}))
            << version;
    }
    const auto old = test::parseTrail(test::namedRecord("A", R"(,"requestParameterJson":"{\"a\":1}",
        "userIdentity":{"sessionContext":{"sessionAttributes":{"mfaAuthenticated":"true"}}},
        "referencedResources":[{"resourceType":"T","resourceName":"n"}])"));
    EXPECT_EQ(old->sink.last.traits.mfa, Mfa::Yes);
    EXPECT_EQ(old->sink.text(Field::Resource), "n");
}

TEST(RecordFieldsTest, AnInsightIsAnEventByItsId)
{
    const auto parsed = test::parseTrail(
        R"([{"eventVersion":"1","eventTime":"2026-10-01T00:00:00Z","acsRegion":"cn-hangzhou","eventId":"i",
        "eventType":"ActionTrailInsight","eventCategory":"Insight","recipientAccountId":"1",
        "insightDetails":{"state":"Start","insightType":"IpInsight"}}])");

    ASSERT_EQ(parsed->sink.names.size(), 1U);
    EXPECT_EQ(parsed->sink.text(Field::Category), "Insight");
    EXPECT_EQ(parsed->sink.text(Field::Type), "ActionTrailInsight");
    EXPECT_EQ(parsed->sink.text(Field::Account), "1");
}

TEST(RecordFieldsTest, TheFirstAndTheLastYearAreTimesLikeOthers)
{
    for (const std::string time : {"1969-12-31T23:59:59Z", "9999-12-31T23:59:59Z", "0001-01-01T00:00:00Z"}) {
        const auto parsed =
            test::parseTrail(R"({"eventId":"1","eventName":"A","eventTime":")" + time + "\"}");
        ASSERT_EQ(parsed->sink.names.size(), 1U);
        EXPECT_EQ(formatUtc(parsed->sink.last.time), time);
    }
}

TEST(RecordFieldsTest, OfADuplicateKeyTheLastCounts)
{
    EXPECT_EQ(test::parseTrail(test::namedRecord("A", R"(,"acsRegion":"one","acsRegion":"two")"))
                  ->sink.text(Field::Region),
              "two");
}

TEST(RecordFieldsTest, JoinedResourceNamesAreTakenApartWhereTheirTypesAllowIt)
{
    struct Case {
        std::string_view names;
        std::string_view types;
        std::vector<std::string_view> members;
    };
    const std::vector<Case> cases{
        {"i-1,i-2;vpc-1", "ACS::ECS::Instance;ACS::VPC::VPC", {"i-1", "i-2", "vpc-1"}},
        {"i-1,i-2", "ACS::ECS::Instance", {"i-1", "i-2"}},
        {"i-1;i-2", "", {"i-1", "i-2"}},
        {"i-1;i-2", "ACS::ECS::Instance", {"i-1;i-2"}},
        {"pay/a,b;c.csv", "ACS::OSS::Object", {"pay/a,b;c.csv"}},
        {"pay/a,b.csv;pay", "ACS::OSS::Object;ACS::OSS::Bucket", {"pay/a,b.csv", "pay"}},
        {"pay/a,b;c.csv", "", {"pay/a,b;c.csv"}}};
    for (const auto& [names, types, members] : cases) {
        const auto parsed =
            test::parseTrail(R"([{"eventId":"1","eventTime":"2026-10-01T00:00:00Z","eventName":"E",
            "resourceName":")"
                             + std::string(names) + R"(","resourceType":")" + std::string(types) + R"("}])");
        EXPECT_EQ(membersOf(parsed->sink.text(Field::Resource)), members) << names;
    }
}

} // namespace
} // namespace trailscope
