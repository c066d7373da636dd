import { createRouter, createWebHistory, type Router } from 'vue-router';

/** The desk's pages; each is loaded when it is first opened. */
export const createDeskRouter = (): Router =>
  createRouter({
    history: createWebHistory('/desk'),
    routes: [
      { path: '/', redirect: { name: 'tasks' } },
      { path: '/tasks', name: 'tasks', component: () => import('./tasks/TasksPage.vue') },
      { path: '/tickets', name: 'tickets', component: () => import('./tickets/TicketsPage.vue') },
      { path: '/tickets/:number', name: 'ticket', component: () => import('./tickets/TicketPage.vue'), props: true },
      { path: '/policies', name: 'policies', component: () => import('./policies/PoliciesPage.vue') },
      { path: '/account', name: 'account', component: () => import('./account/AccountPage.vue') },
      { path: '/link', name: 'link', component: () => import('./sign-in/LinkPage.vue') },
      {
        path: '/admin',
        component: () => import('./admin/AdminFrame.vue'),
        children: [
          { path: '', name: 'admin', component: { render: () => null } },
          { path: 'members', name: 'members', component: () => import('./admin/members/MembersPage.vue') },
          { path: 'organisation', name: 'organisation', component: () => import('./admin/organisation/OrganisationPage.vue') },
          { path: 'keys', name: 'keys', component: () => import('./admin/keys/KeysPage.vue') },
          { path: 'sign-ins', name: 'sign-ins', component: () => import('./admin/sign-ins/SignInsPage.vue') },
          { path: 'subjects', name: 'subjects', component: () => import('./admin/subjects/SubjectsPage.vue') },
        ],
      },
      { path: '/file', name: 'file', component: () => import('./filing/FilingPage.vue') },
      { path: '/:unknown(.*)*', redirect: { name: 'tasks' } },
    ],
    scrollBehavior: (to, _from, saved) => saved ?? (to.hash ? { el: to.hash, top: 72 } : { top: 0 }),
  });
