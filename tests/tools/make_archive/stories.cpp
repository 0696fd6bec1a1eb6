// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tools/make_archive/stories.h"

#include "tests/tools/make_archive/identifiers.h"
#include "tests/tools/make_archive/refusals.h"

namespace trailscope::maker {

namespace {

constexpr Refusal wrongPassword{"Authentication.Failed", "Incorrect password."};
constexpr Refusal signedIn{"", "success"};
constexpr Refusal none{};

//! Collects the drafts of one archive. Days count from 0; clock times are those of Tokyo.
class Storyteller {
public:
    Storyteller(const Cast& cast, const StoryPlace& place) : m_cast(cast), m_place(place) {}

    void setScene(int dayNumber, int hourOfDay, int minuteOfHour)
    {
        m_now = m_place.begin + dayNumber * day + hourOfDay * hour + minuteOfHour * minute - 9 * hour;
    }

    void wait(Seconds seconds) { m_now += seconds; }

    void actsAs(const Actor& actor, std::string_view address, bool byKey = false)
    {
        m_actor = &actor;
        m_address = address;
        m_byKey = byKey;
    }

    void actsAs(std::string_view name, std::string_view address, bool byKey = false)
    {
        actsAs(m_cast.named(name), address, byKey);
    }

    //! From now on this value is used wherever it is needed; an empty one ends that.
    void fixes(const std::string& name, std::string value)
    {
        if (value.empty()) {
            m_known.erase(name);
        } else {
            m_known[name] = std::move(value);
        }
    }

    //! A console login, then some seconds pass.
    void signsIn(Refusal result, bool usedMfa, Seconds pause = 97)
    {
        const bool root = m_actor->type == IdentityType::Root;
        Draft draft = begun(kindOf(root ? "AasCustomer" : "AasSub", "ConsoleSignin"), m_place.homeRegion);
        draft.refusal = root && result.code.empty() ? none : result;
        draft.usedMfa = usedMfa;
        draft.byKey = false;
        tell(draft, pause);
    }

    void does(std::string_view service, std::string_view event, std::string parameters = {},
              std::string resources = {}, Refusal refusal = none)
    {
        const auto& kind = kindOf(service, event);
        Draft draft = begun(kind, kind.service->global ? m_place.homeRegion : m_place.workRegion);
        draft.parameters = std::move(parameters);
        draft.resources = std::move(resources);
        draft.refusal = refusal;
        tell(draft, 23);
    }

    //! Tries it and is refused.
    void isRefused(std::string_view service, std::string_view event, int times = 1)
    {
        Random unused(0);
        for (int i = 0; i < times; ++i) {
            does(service, event, {}, {}, permissionRefusal(kindOf(service, event), false, unused));
        }
    }

    [[nodiscard]] const Cast& cast() const { return m_cast; }
    [[nodiscard]] std::vector<Draft> takeDrafts() { return std::move(m_drafts); }

private:
    Draft begun(const EventKind& kind, std::size_t region)
    {
        Draft draft;
        draft.time = m_now;
        draft.kind = &kind;
        draft.actor = m_actor;
        draft.address = m_address;
        draft.region = region;
        draft.byKey = m_byKey;
        draft.known = m_known;
        return draft;
    }

    void tell(const Draft& draft, Seconds pause)
    {
        if (m_now >= m_place.begin && m_now < m_place.begin + static_cast<Seconds>(m_place.days) * day) {
            m_drafts.push_back(draft);
        }
        m_now += pause;
    }

    const Cast& m_cast;
    StoryPlace m_place;
    std::vector<Draft> m_drafts;
    Seconds m_now = 0;
    const Actor* m_actor = nullptr;
    std::string_view m_address;
    bool m_byKey = false;
    KnownValues m_known;
};

void guessedPassword(Storyteller& story)
{
    story.actsAs("Jiro", "198.51.100.77");
    story.setScene(5, 23, 41);
    story.signsIn(wrongPassword, false, 130);
    story.signsIn(wrongPassword, false, 190);
    story.signsIn(wrongPassword, false, 350);
    story.signsIn(signedIn, false);
    story.does("Ims", "GetAccountSummary");
    story.does("Ram", "ListUsers");
    story.does("Oss", "ListBuckets");

    story.setScene(12, 2, 8);
    for (int i = 0; i < 5; ++i) {
        story.signsIn(wrongPassword, false, 41);
    }
    story.signsIn(signedIn, false);
    story.does("Ecs", "DescribeInstances");
    story.does("Ims", "ListAccessKeys");

    // The last failure lies 45 minutes before the success: two things that have nothing to do with each
    // other.
    story.setScene(19, 7, 50);
    for (int i = 0; i < 3; ++i) {
        story.signsIn(wrongPassword, false, 60);
    }
    story.wait(44 * minute);
    story.signsIn(signedIn, false);
}

void mistypedPassword(Storyteller& story)
{
    story.actsAs("Hanako", "203.0.113.62");
    story.setScene(20, 8, 55);
    story.signsIn(wrongPassword, true, 38);
    story.signsIn(signedIn, true);
    story.setScene(22, 9, 2);
    story.signsIn(wrongPassword, true, 40 * minute);
    story.signsIn(wrongPassword, true, 35);
    story.signsIn(signedIn, true);
    story.setScene(27, 9, 1);
    story.signsIn(wrongPassword, true, 29);
    story.signsIn(wrongPassword, true, 64);
    story.signsIn(signedIn, true);
}

void rootAtWork(Storyteller& story)
{
    story.actsAs(story.cast().root(0), "198.51.100.200");
    story.setScene(3, 3, 12);
    story.signsIn(none, false);
    story.does("Ims", "GetAccountSummary");
    story.does("Ims", "GetPasswordPolicy");
    story.does("Ims", "SetPasswordPolicy", "MinimumPasswordLength=#8|MaxPasswordAge=#0|MaxLoginAttemps=#10");
    story.setScene(11, 14, 20);
    story.signsIn(wrongPassword, false, 55);
    story.signsIn(none, false);
    story.does("Ims", "ListAccessKeys");
    story.setScene(22, 10, 31);
    story.signsIn(none, true);
    story.does("AasCustomer", "MFABind");
    story.does("Ims", "GetAccountMFAInfo");
    story.does("Actiontrail", "DescribeTrails");
}

void atWorkOnHoliday(Storyteller& story)
{
    const std::string_view names[]{"Jiro", "Shiro", "Goro", "ops-shared"};
    const std::string_view addresses[]{"203.0.113.61", "203.0.113.64", "203.0.113.65", "198.51.100.107"};
    for (int i = 0; i < 4; ++i) {
        story.setScene(11, 10 + i, 17 * i % 60);
        story.actsAs(names[i], addresses[i]);
        story.signsIn(signedIn, i % 2 == 0);
        story.does("Ecs", "DescribeInstances");
    }
}

void sharedAccount(Storyteller& story)
{
    const std::string_view addresses[]{"198.51.100.30", "198.51.100.86", "198.51.100.142", "203.0.113.71",
                                       "2001:db8:7a::12"};
    story.setScene(14, 11, 3);
    for (const auto address : addresses) {
        story.actsAs("ops-shared", address);
        story.signsIn(signedIn, false, 4 * minute);
    }
}

void triesToCreate(Storyteller& story)
{
    story.actsAs("Saburo", "203.0.113.63");
    story.setScene(7, 14, 5);
    story.signsIn(signedIn, true);
    story.isRefused("Ecs", "RunInstances", 4);
    story.isRefused("Ecs", "CreateInstance", 3);
    story.isRefused("Ram", "CreateUser", 3);
    story.isRefused("Ims", "CreateAccessKey", 2);
    story.isRefused("Ram", "AddUserToGroup");
    story.isRefused("Ram", "AttachPolicyToUser", 2);
    story.setScene(8, 19, 40);
    story.isRefused("Ecs", "RunInstances", 2);
    story.isRefused("Vpc", "AllocateEipAddress", 2);
    story.isRefused("Ecs", "AllocatePublicIpAddress");
    story.isRefused("Ecs", "CreateSecurityGroup");
    story.setScene(14, 16, 2);
    story.isRefused("Ram", "CreateUser", 2);
    story.isRefused("Oss", "GetObject", 3);
    story.setScene(21, 13, 44);
    story.isRefused("Ecs", "DeleteInstance");
    story.isRefused("Rds", "CreateDBInstance");
}

void machinesAtNight(Storyteller& story)
{
    story.actsAs("Shiro", "203.0.113.64");
    story.setScene(9, 21, 30);
    story.signsIn(signedIn, true);
    story.fixes("id:sg", resourceId("sg", 9));
    story.does("Ecs", "CreateSecurityGroup");
    for (const auto* port : {"22/22", "3389/3389"}) {
        story.does("Ecs", "AuthorizeSecurityGroup",
                   "SecurityGroupId=@id:sg|IpProtocol=tcp|PortRange=" + std::string(port)
                       + "|SourceCidrIp=0.0.0.0/0|Policy=Accept|Priority=#1|NicType=intranet");
    }
    for (int i = 0; i < 3; ++i) {
        story.does(
            "Ecs", "RunInstances",
            "ImageId=@id:m|InstanceType=ecs.gn7i-c8g1.2xlarge|SecurityGroupId=@id:sg|VSwitchId=@id:vsw|"
            "Amount=#5|InstanceChargeType=PostPaid|ClientToken=@token");
    }
    story.setScene(10, 5, 10);
    story.does("Ecs", "DeleteInstances");
    story.does("Ecs", "DeleteInstance");
    story.does("Ecs", "DeleteSecurityGroup");
    story.fixes("id:sg", {});
}

void rightsForOneself(Storyteller& story)
{
    story.actsAs("Shiro", "203.0.113.64");
    story.setScene(15, 20, 15);
    story.does("Ram", "AttachPolicyToUser", "PolicyName=AdministratorAccess|PolicyType=System|UserName=Shiro",
               "ACS::RAM::User='Shiro;ACS::RAM::Policy='AdministratorAccess");
    story.does("Ram", "CreateUser", "UserName=svc-backup2|DisplayName=バックアップ",
               "ACS::RAM::User='svc-backup2");
    story.does("Ims", "CreateLoginProfile",
               "UserPrincipalName=svc-backup2@example.onaliyun.com|MFABindRequired=!false|"
               "PasswordResetRequired=!false",
               "ACS::RAM::User='svc-backup2");
    story.does("Ram", "AddUserToGroup", "UserName=svc-backup2|GroupName=operators",
               "ACS::RAM::User='svc-backup2;ACS::RAM::Group='operators");
    story.does("Actiontrail", "StopLogging");
    story.wait(12 * minute);
    story.does("Actiontrail", "StartLogging");
    story.does("Ram", "DetachPolicyFromUser",
               "PolicyName=AdministratorAccess|PolicyType=System|UserName=Shiro",
               "ACS::RAM::User='Shiro;ACS::RAM::Policy='AdministratorAccess");
}

void leaverTakesData(Storyteller& story)
{
    story.actsAs("Goro", "203.0.113.65");
    story.setScene(26, 18, 42);
    story.signsIn(signedIn, false);
    story.does("Ims", "CreateAccessKey", "UserPrincipalName=Goro@example.onaliyun.com",
               "ACS::RAM::User='Goro");
    story.fixes("bucket", "example-customers");
    story.does("Oss", "PutBucketAcl", "bucketName=@bucket|acl=public-read");
    story.does("Oss", "PutBucketPolicy");
    story.does("Rds", "ModifySecurityIps",
               "DBInstanceId=@id:rm|SecurityIps=0.0.0.0/0|DBInstanceIPArrayName=default");

    story.actsAs("Goro", "198.51.100.233", true);
    story.setScene(28, 1, 20);
    for (int part = 0; part < 30; ++part) {
        story.fixes("object", "customers/2026/part-" + std::to_string(part) + ".csv");
        story.does("Oss", "GetObject");
    }
    story.fixes("bucket", "example-share");
    story.fixes("object", "customers-all.csv");
    story.does("Oss", "CopyObject");
}

} // namespace

std::vector<Draft> makeStories(const Cast& cast, const StoryPlace& place)
{
    Storyteller story(cast, place);
    guessedPassword(story);
    mistypedPassword(story);
    rootAtWork(story);
    atWorkOnHoliday(story);
    sharedAccount(story);
    triesToCreate(story);
    machinesAtNight(story);
    rightsForOneself(story);
    leaverTakesData(story);
    return story.takeDrafts();
}

} // namespace trailscope::maker
